/* minimal WinRT class Windows.UI.ViewManagement.UISettings: Qt >=6.5 aborts without it */
#include <windows.h>
#include <stdlib.h>
static const GUID G_UIS ={0x85361600,0x1C63,0x4627,{0xBC,0xB1,0x3A,0x89,0xE0,0xBC,0x9C,0x55}};
static const GUID G_UIS3={0x03021BE4,0x5254,0x4781,{0x81,0x94,0x51,0x68,0xF7,0xD0,0x6D,0x7B}};
static const GUID G_INS={0xAF86E2E0,0xB12D,0x4C6A,{0x9C,0x5A,0xD7,0xAA,0x65,0x10,0x1E,0x90}};
static const GUID G_UNK={0,0,0,{0xC0,0,0,0,0,0,0,0x46}};
static const GUID G_AGI={0x94EA2B94,0xE9CC,0x49E0,{0xC0,0xFF,0xEE,0x64,0xCA,0x8F,0x5B,0x90}};
static const GUID G_ACT={0x35,0,0,{0xC0,0,0,0,0,0,0,0x46}};
#define EQ(a,b) IsEqualGUID(a,&b)
typedef struct{BYTE a,r,g,b;} Color;
typedef struct obj {void **v1,**v3; LONG ref;} obj;
static HRESULT WINAPI o_qi(obj*o,REFIID i,void**p);
static ULONG WINAPI o_add(obj*o){return InterlockedIncrement(&o->ref);}
static ULONG WINAPI o_rel(obj*o){LONG r=InterlockedDecrement(&o->ref); if(!r)free(o); return r;}
static HRESULT WINAPI o_iids(void*o,ULONG*n,void**i){*n=0;*i=NULL;return S_OK;}
static HRESULT WINAPI o_name(void*o,void**s){*s=NULL;return S_OK;}
static HRESULT WINAPI o_trust(void*o,int*t){*t=0;return S_OK;}
static HRESULT WINAPI nimpl(void){return E_NOTIMPL;}
#define O3(x) ((obj*)((char*)(x)-sizeof(void*)))
static HRESULT WINAPI o3_qi(void*x,REFIID i,void**p){return o_qi(O3(x),i,p);}
static ULONG WINAPI o3_add(void*x){return o_add(O3(x));}
static ULONG WINAPI o3_rel(void*x){return o_rel(O3(x));}
static HRESULT WINAPI o3_color(void*x,int t,Color*c){
 static const Color tab[]={{255,255,255,255},{255,0,0,0},{255,0,38,66},{255,0,62,108},{255,0,90,158},{255,0,120,215},{255,66,156,227},{255,118,185,237},{255,166,216,255},{255,255,140,0}};
 if(t<0||t>9)return E_INVALIDARG; *c=tab[t]; return S_OK;}
static HRESULT WINAPI o3_addcv(void*x,void*h,INT64*k){*k=1;return S_OK;}
static HRESULT WINAPI o3_remcv(void*x,INT64 k){return S_OK;}
static void *vt3[]={o3_qi,o3_add,o3_rel,o_iids,o_name,o_trust,o3_color,o3_addcv,o3_remcv};
static void *vt1[]={o_qi,o_add,o_rel,o_iids,o_name,o_trust,nimpl,nimpl,nimpl,nimpl,nimpl,nimpl,nimpl,nimpl,nimpl,nimpl,nimpl,nimpl,nimpl,nimpl,nimpl,nimpl};
static HRESULT WINAPI o_qi(obj*o,REFIID i,void**p){
 if(EQ(i,G_UNK)||EQ(i,G_INS)||EQ(i,G_UIS)||EQ(i,G_AGI))*p=o; else if(EQ(i,G_UIS3))*p=&o->v3; else{*p=NULL;return E_NOINTERFACE;} o_add(o);return S_OK;}
typedef struct{void**v;}fac;
static HRESULT WINAPI f_qi(fac*f,REFIID i,void**p){if(EQ(i,G_UNK)||EQ(i,G_INS)||EQ(i,G_ACT)||EQ(i,G_AGI)){*p=f;return S_OK;}*p=NULL;return E_NOINTERFACE;}
static ULONG WINAPI f_ref(fac*f){return 2;}
static HRESULT WINAPI f_act(fac*f,void**out){obj*o=calloc(1,sizeof*o);o->v1=vt1;o->v3=vt3;o->ref=1;*out=o;return S_OK;}
static void*fvt[]={f_qi,f_ref,f_ref,o_iids,o_name,o_trust,f_act}; static fac F={fvt};
__declspec(dllexport) HRESULT WINAPI DllGetActivationFactory(void*cls,void**out){*out=&F;return S_OK;}
__declspec(dllexport) HRESULT WINAPI DllCanUnloadNow(void){return S_FALSE;}
