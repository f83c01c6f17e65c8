#define F __declspec(dllexport)
F void*ucnv_open(const char*n,int*e){if(e)*e=4;return 0;}
#define S(x) F long long x(void){return 0;}
S(UCNV_FROM_U_CALLBACK_SUBSTITUTE)S(UCNV_TO_U_CALLBACK_SUBSTITUTE)S(ucnv_cbFromUWriteUChars)S(ucnv_cbToUWriteUChars)S(ucnv_close)
S(ucnv_countAvailable)S(ucnv_fromUCountPending)S(ucnv_fromUnicode)S(ucnv_getAvailableName)S(ucnv_getFromUCallBack)S(ucnv_getMaxCharSize)
S(ucnv_getName)S(ucnv_getStandardName)S(ucnv_getToUCallBack)S(ucnv_reset)S(ucnv_setFromUCallBack)S(ucnv_setToUCallBack)S(ucnv_toUCountPending)S(ucnv_toUnicode)
