<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Enter a user name of Latin letters, digits, dot, hyphen or underscore.</source>
        <translation>نام کاربری را با حروف لاتین، رقم، نقطه، خط تیره یا زیرخط بنویسید.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Check the keyboard language and Caps Lock.</source>
        <translation>نام کاربری یا گذرواژه نادرست است. زبان صفحه‌کلید و کلید Caps Lock را ببینید.</translation>
    </message>
    <message>
        <source>There is already a user called {name}. Choose another name.</source>
        <translation>کاربری به نام {name} هست. نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>There is no user called {name}.</source>
        <translation>کاربری به نام {name} نیست.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {seconds} seconds and try again.</source>
        <translation>چند بار گذرواژهٔ نادرست وارد شد. {seconds} ثانیه صبر کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>You cannot close your own account.</source>
        <translation>نمی‌توانید حساب خود را ببندید.</translation>
    </message>
    <message>
        <source>You may change only your own password.</source>
        <translation>فقط گذرواژهٔ خودتان را می‌توانید تغییر دهید.</translation>
    </message>
</context>
<context>
    <name>Applications</name>
    <message>
        <source>Agency: {name}</source>
        <translation>دستگاه: {name}</translation>
    </message>
    <message>
        <source>All open ones</source>
        <translation>همهٔ باز‌ها</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>متقاضی</translation>
    </message>
    <message>
        <source>Applicant's file</source>
        <translation>پروندهٔ متقاضی</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Application of {name}</source>
        <translation>درخواست {name}</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>درخواست‌ها</translation>
    </message>
    <message>
        <source>Applications are handled by the counties' offices. Ask the office where the person lives.</source>
        <translation>درخواست‌ها در اداره‌های شهرستان رسیدگی می‌شود. از ادارهٔ محل سکونت متقاضی بخواهید.</translation>
    </message>
    <message>
        <source>Back to the applications</source>
        <translation>بازگشت به درخواست‌ها</translation>
    </message>
    <message>
        <source>Choose the next stage.</source>
        <translation>مرحلهٔ بعد را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Companies and cooperatives that support home workers</source>
        <translation>شرکت‌ها و تعاونی‌های پشتیبان شاغلان خانگی</translation>
    </message>
    <message>
        <source>Condition waived: {name}</source>
        <translation>معافیت از شرط: {name}</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>شرایط</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Correct the application of {name}</source>
        <translation>اصلاح درخواست {name}</translation>
    </message>
    <message>
        <source>Ctrl+N records one; an application of a legal supporter does it too.</source>
        <translation>با Ctrl+N ثبت می‌شود؛ ثبت درخواستِ پشتیبان حقوقی هم همین کار را می‌کند.</translation>
    </message>
    <message>
        <source>Ctrl+N registers one; other stages are chosen above the list.</source>
        <translation>با Ctrl+N درخواست تازه ثبت می‌شود؛ مرحله‌های دیگر بالای فهرست انتخاب می‌شوند.</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Days in stage, at least</source>
        <translation>حداقل روز مرحله</translation>
    </message>
    <message>
        <source>Empty, when sent: the register's next</source>
        <translation>خالی، برای نامهٔ صادره: شمارهٔ بعدی اندیکاتور</translation>
    </message>
    <message>
        <source>Empty: who has to approve</source>
        <translation>خالی: مرجعی که باید تأیید کند</translation>
    </message>
    <message>
        <source>Enter the number of the letter that came as an answer.</source>
        <translation>شمارهٔ نامهٔ پاسخ را وارد کنید.</translation>
    </message>
    <message>
        <source>From “{before}” an application does not go to “{after}”. Look at its stage.</source>
        <translation>درخواست از «{before}» به «{after}» نمی‌رود. مرحلهٔ آن را ببینید.</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>در این مرحله</translation>
    </message>
    <message>
        <source>In this stage: {days}</source>
        <translation>در این مرحله: {days}</translation>
    </message>
    <message>
        <source>Issue the permit</source>
        <translation>صدور مجوز</translation>
    </message>
    <message>
        <source>It can be entered later</source>
        <translation>بعداً هم می‌توان وارد کرد</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>شخص حقوقی</translation>
    </message>
    <message>
        <source>Legal persons</source>
        <translation>اشخاص حقوقی</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation>نامهٔ {number}</translation>
    </message>
    <message>
        <source>Letter {number} of {day}</source>
        <translation>نامهٔ {number} به تاریخ {day}</translation>
    </message>
    <message>
        <source>Name, national code, tracking number …</source>
        <translation>نام، کد ملی، شمارهٔ رهگیری …</translation>
    </message>
    <message>
        <source>National id or its beginning, registration number, name, director …</source>
        <translation>شناسهٔ ملی یا آغاز آن، شمارهٔ ثبت، نام، مدیرعامل …</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>مرحلهٔ بعد</translation>
    </message>
    <message>
        <source>Next stage of the chosen ones</source>
        <translation>مرحلهٔ بعدِ برگزیده‌ها</translation>
    </message>
    <message>
        <source>Next stage of {count} applications</source>
        <translation>مرحلهٔ بعدی {count} درخواست</translation>
    </message>
    <message>
        <source>Next stage of {name}</source>
        <translation>مرحلهٔ بعدی درخواست {name}</translation>
    </message>
    <message>
        <source>No application fits</source>
        <translation>درخواستی با این مشخصات نیست</translation>
    </message>
    <message>
        <source>No application was found</source>
        <translation>درخواستی پیدا نشد</translation>
    </message>
    <message>
        <source>No legal person is recorded yet</source>
        <translation>هنوز شخص حقوقی ثبت نشده است</translation>
    </message>
    <message>
        <source>No legal person was found</source>
        <translation>شخص حقوقی پیدا نشد</translation>
    </message>
    <message>
        <source>No such condition stands on the checklist of this application.</source>
        <translation>چنین شرطی در فهرست شرایط این درخواست نیست.</translation>
    </message>
    <message>
        <source>Now: {stage}</source>
        <translation>اکنون: {stage}</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Office {site} handles this application. Ask that office.</source>
        <translation>ادارهٔ {site} به این درخواست رسیدگی می‌کند. از همان اداره بخواهید.</translation>
    </message>
    <message>
        <source>On the checklist everything is met or waived: there is nothing to give notice of.</source>
        <translation>در فهرست شرایط همه چیز احراز یا معاف شده است: نقصی برای اعلام نیست.</translation>
    </message>
    <message>
        <source>Open the permit</source>
        <translation>بازکردن مجوز</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Printed: {paper}</source>
        <translation>چاپ شد: {paper}</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>علت معافیت</translation>
    </message>
    <message>
        <source>Reason, or what is missing</source>
        <translation>علت، یا آنچه کم است</translation>
    </message>
    <message>
        <source>Record a legal person</source>
        <translation>ثبت شخص حقوقی</translation>
    </message>
    <message>
        <source>Register an application</source>
        <translation>ثبت درخواست</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاریخ ثبت</translation>
    </message>
    <message>
        <source>Say what is missing; on the checklist everything is met or waived.</source>
        <translation>بنویسید چه چیزی کم است؛ در فهرست شرایط همه چیز احراز یا معاف شده است.</translation>
    </message>
    <message>
        <source>Say why the application is rejected.</source>
        <translation>علت رد درخواست را بنویسید.</translation>
    </message>
    <message>
        <source>Say why this condition is waived.</source>
        <translation>بنویسید چرا این شرط معاف می‌شود.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>The application came to its present stage only after this day. Check the date.</source>
        <translation>درخواست پس از این روز به مرحلهٔ کنونی رسیده است. تاریخ را بررسی کنید.</translation>
    </message>
    <message>
        <source>The application was corrected.</source>
        <translation>درخواست اصلاح شد.</translation>
    </message>
    <message>
        <source>The application was registered.</source>
        <translation>درخواست ثبت شد.</translation>
    </message>
    <message>
        <source>The condition was waived.</source>
        <translation>شرط معاف شد.</translation>
    </message>
    <message>
        <source>The permit was issued; its sheet can be printed now.</source>
        <translation>مجوز صادر شد؛ اکنون می‌توان برگهٔ آن را چاپ کرد.</translation>
    </message>
    <message>
        <source>The province did not accept the permit. {reason}</source>
        <translation>استان مجوز را نپذیرفت. {reason}</translation>
    </message>
    <message>
        <source>This application is closed; nothing about it changes any more.</source>
        <translation>این درخواست بسته شده است و دیگر تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>This condition cannot be waived.</source>
        <translation>این شرط معاف‌شدنی نیست.</translation>
    </message>
    <message>
        <source>This condition is met or waived already.</source>
        <translation>این شرط پیش‌تر احراز یا معاف شده است.</translation>
    </message>
    <message>
        <source>This date lies in the future. Check it.</source>
        <translation>این تاریخ در آینده است. آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>This stage comes with the permit itself: issue the permit.</source>
        <translation>این مرحله با خود مجوز می‌آید: مجوز را صادر کنید.</translation>
    </message>
    <message>
        <source>To or from whom</source>
        <translation>به کجا یا از کجا</translation>
    </message>
    <message>
        <source>Type a part of the name or the beginning of the national id.</source>
        <translation>بخشی از نام یا آغاز شناسهٔ ملی را تایپ کنید.</translation>
    </message>
    <message>
        <source>Type a part of the name, or choose other stages above the list.</source>
        <translation>بخشی از نام را تایپ کنید یا بالای فهرست مرحلهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>معاف‌کردن</translation>
    </message>
    <message>
        <source>Waive: {condition}</source>
        <translation>معاف‌کردن: {condition}</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>معافیت</translation>
    </message>
    <message>
        <source>What is chosen has no next stage in common. Choose applications of one stage.</source>
        <translation>آنچه برگزیده‌اید مرحلهٔ بعدی مشترکی ندارد. درخواست‌های یک مرحله را برگزینید.</translation>
    </message>
    <message>
        <source>What is missing can be brought later: it stands on the checklist.</source>
        <translation>کمبودها را می‌توان بعداً آورد: در فهرست شرایط می‌ماند.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>آنچه انجام شده</translation>
    </message>
    <message>
        <source>Who applies?</source>
        <translation>متقاضی کیست؟</translation>
    </message>
    <message>
        <source>Who waived it, when and why stays with the application.</source>
        <translation>این که چه کسی، کی و چرا معاف کرده است با درخواست می‌ماند.</translation>
    </message>
    <message>
        <source>Write how the applicant gave the application up.</source>
        <translation>بنویسید متقاضی چگونه انصراف داده است.</translation>
    </message>
    <message>
        <source>Write the reason that the agency gave.</source>
        <translation>علتی را که دستگاه نوشته است وارد کنید.</translation>
    </message>
    <message>
        <source>all met or waived</source>
        <translation>همه احراز یا معاف شده</translation>
    </message>
    <message>
        <source>capital and own contribution are not recorded; {percent} percent are asked for</source>
        <translation>سرمایه و آورده ثبت نشده است؛ {percent} درصد لازم است</translation>
    </message>
    <message>
        <source>met</source>
        <translation>احراز شده</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>کم است</translation>
    </message>
    <message>
        <source>neither recorded as done or exempted, nor is the card attached</source>
        <translation>نه پایان خدمت یا معافیت ثبت شده و نه کارت آن پیوست است</translation>
    </message>
    <message>
        <source>no valid certificate for this field is recorded among the skills</source>
        <translation>در مهارت‌ها گواهی معتبری برای این رشته ثبت نشده است</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>ثبت شده است</translation>
    </message>
    <message>
        <source>the birth date is not recorded; {age} full years are asked for</source>
        <translation>تاریخ تولد ثبت نشده است؛ {age} سال تمام لازم است</translation>
    </message>
    <message>
        <source>the document is attached</source>
        <translation>مدرک پیوست است</translation>
    </message>
    <message>
        <source>the document is not attached</source>
        <translation>مدرک پیوست نشده است</translation>
    </message>
    <message>
        <source>the home address is not recorded</source>
        <translation>نشانی منزل ثبت نشده است</translation>
    </message>
    <message>
        <source>the nationality is not recorded, or another one</source>
        <translation>تابعیت ثبت نشده یا تابعیت دیگری است</translation>
    </message>
    <message>
        <source>this program cannot check it; look at it yourself and waive it</source>
        <translation>این برنامه نمی‌تواند آن را بررسی کند؛ خودتان ببینید و معاف کنید</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>معاف شده</translation>
    </message>
    <message>
        <source>{applications} applications, {permits} permits</source>
        <translation>{applications} درخواست، {permits} مجوز</translation>
    </message>
    <message>
        <source>{count} applications were taken to “{stage}”.</source>
        <translation>{count} درخواست به مرحلهٔ «{stage}» رفت.</translation>
    </message>
    <message>
        <source>{count} are missing</source>
        <translation>{count} مورد کم است</translation>
    </message>
    <message>
        <source>{count} stayed where they are. {person}: {why}</source>
        <translation>{count} درخواست در جای خود ماند. {person}: {why}</translation>
    </message>
    <message>
        <source>{day}, {actor}: {reason}</source>
        <translation>{day}، {actor}: {reason}</translation>
    </message>
    <message>
        <source>{name} is a starred field: after the agency, {approver} must approve too. Send it there first (stage of the second approval).</source>
        <translation>«{name}» رشتهٔ ستاره‌دار است: پس از دستگاه، {approver} نیز باید تأیید کند. نخست درخواست را برای استعلام به آنجا بفرستید.</translation>
    </message>
    <message>
        <source>{name} is no starred field: no second approval is needed.</source>
        <translation>«{name}» رشتهٔ ستاره‌دار نیست: تأیید دوم لازم نیست.</translation>
    </message>
    <message>
        <source>{name} was recorded.</source>
        <translation>{name} ثبت شد.</translation>
    </message>
    <message>
        <source>{name}, {field}</source>
        <translation>{name}، {field}</translation>
    </message>
    <message>
        <source>{share} percent of the capital; {percent} percent are asked for</source>
        <translation>{share} درصد سرمایه؛ {percent} درصد لازم است</translation>
    </message>
    <message>
        <source>{years} years are recorded; {needed} are asked for</source>
        <translation>{years} سال ثبت شده است؛ {needed} سال لازم است</translation>
    </message>
    <message>
        <source>{years} years old; {age} full years are asked for</source>
        <translation>{years} ساله است؛ {age} سال تمام لازم است</translation>
    </message>
    <message>
        <source>“{condition}” is missing. Let the applicant meet it, or waive it with a reason.</source>
        <translation>«{condition}» کم است. متقاضی باید آن را احراز کند، یا با ذکر علت معاف کنید.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>A document belongs to a person, an application or a permit.</source>
        <translation>مدرک باید متعلق به شخص، درخواست یا مجوز باشد.</translation>
    </message>
    <message>
        <source>A picture or PDF file can also be dragged here.</source>
        <translation>تصویر یا فایل PDF را می‌توان با ماوس به اینجا کشید.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>افزودن مدرک</translation>
    </message>
    <message>
        <source>Application of {date}: {field}</source>
        <translation>درخواست {date}: {field}</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>متعلق به</translation>
    </message>
    <message>
        <source>Choose the scan of a document</source>
        <translation>اسکن مدرک را انتخاب کنید</translation>
    </message>
    <message>
        <source>Choose what kind of document this is.</source>
        <translation>نوع مدرک را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مدرک</translation>
    </message>
    <message>
        <source>Document of {name}</source>
        <translation>مدرک {name}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>Empty: to the person</source>
        <translation>اگر خالی بماند: خود شخص</translation>
    </message>
    <message>
        <source>From the file {file}</source>
        <translation>از فایل {file}</translation>
    </message>
    <message>
        <source>From the file {file}; then {count} more</source>
        <translation>از فایل {file}؛ پس از آن {count} فایل دیگر</translation>
    </message>
    <message>
        <source>It no longer counts; it stays in the story with its reason.</source>
        <translation>مدرک دیگر معتبر نیست؛ با دلیل آن در سرگذشت شخص می‌ماند.</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>نوع مدرک</translation>
    </message>
    <message>
        <source>Let go: the document is attached to this person.</source>
        <translation>رها کنید تا مدرک به این شخص پیوست شود.</translation>
    </message>
    <message>
        <source>Office {site} keeps this document. Ask that office to withdraw it.</source>
        <translation>این مدرک را ادارهٔ {site} نگهداری می‌کند. از همان اداره بخواهید آن را پس بگیرد.</translation>
    </message>
    <message>
        <source>PDF, {size} KB</source>
        <translation>PDF، {size} کیلوبایت</translation>
    </message>
    <message>
        <source>Permit without a number: {field}</source>
        <translation>مجوز بدون شماره: {field}</translation>
    </message>
    <message>
        <source>Permit {number}</source>
        <translation>مجوز {number}</translation>
    </message>
    <message>
        <source>Pictures and PDF files (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.webp *.gif *.pdf)</source>
        <translation>تصویر و فایل PDF (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.webp *.gif *.pdf)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ذخیره رونوشت</translation>
    </message>
    <message>
        <source>Save the copy as</source>
        <translation>ذخیره رونوشت با نام</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>The copy was saved in {folder}.</source>
        <translation>رونوشت در {folder} ذخیره شد.</translation>
    </message>
    <message>
        <source>The copy {file} cannot be written there. Choose another folder, or make room.</source>
        <translation>رونوشت {file} در آنجا نوشته نمی‌شود. پوشهٔ دیگری انتخاب کنید یا جا باز کنید.</translation>
    </message>
    <message>
        <source>The document was attached.</source>
        <translation>مدرک پیوست شد.</translation>
    </message>
    <message>
        <source>The document was withdrawn.</source>
        <translation>مدرک پس گرفته شد.</translation>
    </message>
    <message>
        <source>The file of this document has not come to this office yet; it comes with one of the next packages.</source>
        <translation>فایل این مدرک هنوز به این اداره نرسیده است؛ با یکی از بسته‌های بعدی می‌رسد.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check its name and that it is there.</source>
        <translation>فایل {file} خوانده نمی‌شود. نام و بودنِ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The file {file} is larger than {most} MB. Scan the document with fewer dots per inch.</source>
        <translation>حجم فایل {file} بیش از {most} مگابایت است. مدرک را با وضوح کمتر اسکن کنید.</translation>
    </message>
    <message>
        <source>The title has {count} letters; write at most {most}.</source>
        <translation>عنوان {count} حرف دارد؛ حداکثر {most} حرف بنویسید.</translation>
    </message>
    <message>
        <source>This PDF file has no page. Scan the document again.</source>
        <translation>این فایل PDF هیچ صفحه‌ای ندارد. مدرک را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>This PDF file has {count} pages; at most {most} can be attached. Divide it into several.</source>
        <translation>این فایل PDF {count} صفحه دارد؛ حداکثر {most} صفحه پیوست می‌شود. آن را به چند فایل تقسیم کنید.</translation>
    </message>
    <message>
        <source>This PDF file is damaged or locked with a password. Scan the document again.</source>
        <translation>این فایل PDF خراب است یا با گذرواژه قفل شده است. مدرک را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>This document is withdrawn already.</source>
        <translation>این مدرک پیش‌تر پس گرفته شده است.</translation>
    </message>
    <message>
        <source>This file has {size} MB; at most {most} MB can be attached. Scan it with fewer dots per inch.</source>
        <translation>حجم این فایل {size} مگابایت است؛ حداکثر {most} مگابایت پیوست می‌شود. آن را با وضوح کمتر اسکن کنید.</translation>
    </message>
    <message>
        <source>This file is empty. Scan the document again.</source>
        <translation>این فایل خالی است. مدرک را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>This file is neither a picture nor a PDF. Choose a JPEG or PNG picture or a PDF file.</source>
        <translation>این فایل نه تصویر است و نه PDF. یک تصویر JPEG یا PNG یا یک فایل PDF انتخاب کنید.</translation>
    </message>
    <message>
        <source>This paper belongs to another person.</source>
        <translation>این درخواست یا مجوز متعلق به شخص دیگری است.</translation>
    </message>
    <message>
        <source>This picture file holds {count} pages. Save the scan as one PDF file and attach that.</source>
        <translation>این فایل تصویر {count} صفحه دارد. اسکن را به صورت یک فایل PDF ذخیره و همان را پیوست کنید.</translation>
    </message>
    <message>
        <source>This picture is damaged. Scan the document again.</source>
        <translation>این تصویر خراب است. مدرک را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>This picture is too large. Scan the document with 300 dots per inch.</source>
        <translation>ابعاد این تصویر بیش از اندازه است. مدرک را با وضوح ۳۰۰ نقطه در اینچ اسکن کنید.</translation>
    </message>
    <message>
        <source>This very file is already attached to this person.</source>
        <translation>همین فایل پیش‌تر به این شخص پیوست شده است.</translation>
    </message>
    <message>
        <source>Title (where the kind does not say enough)</source>
        <translation>عنوان (اگر نوع مدرک گویا نیست)</translation>
    </message>
    <message>
        <source>Why does this document no longer count?</source>
        <translation>چرا این مدرک دیگر معتبر نیست؟</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Withdraw a document of {name}</source>
        <translation>پس گرفتن مدرک {name}</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>پس گرفته شد: {reason}</translation>
    </message>
    <message>
        <source>picture, {size} KB</source>
        <translation>تصویر، {size} کیلوبایت</translation>
    </message>
    <message>
        <source>the file has not come yet</source>
        <translation>فایل هنوز نرسیده است</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of document. Choose one of the list.</source>
        <translation>«{kind}» نوع مدرک نیست. یکی از موارد فهرست را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Aban</source>
        <translation>آبان</translation>
    </message>
    <message>
        <source>Azar</source>
        <translation>آذر</translation>
    </message>
    <message>
        <source>Bahman</source>
        <translation>بهمن</translation>
    </message>
    <message>
        <source>Dey</source>
        <translation>دی</translation>
    </message>
    <message>
        <source>Esfand</source>
        <translation>اسفند</translation>
    </message>
    <message>
        <source>Farvardin</source>
        <translation>فروردین</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جمعه</translation>
    </message>
    <message>
        <source>In “{value}” it is not clear which part is the month. Write the date as year/month/day.</source>
        <translation>در «{value}» روشن نیست ماه کدام است. تاریخ را به شکل سال/ماه/روز بنویسید.</translation>
    </message>
    <message>
        <source>In “{value}” it is not clear which part is the year. Write the year with four digits.</source>
        <translation>در «{value}» روشن نیست سال کدام است. سال را با چهار رقم بنویسید.</translation>
    </message>
    <message>
        <source>In “{value}” the month is {month}, but a year has 12 months. Look at the date again.</source>
        <translation>در «{value}» ماه {month} آمده، ولی سال ۱۲ ماه دارد. تاریخ را دوباره ببینید.</translation>
    </message>
    <message>
        <source>Khordad</source>
        <translation>خرداد</translation>
    </message>
    <message>
        <source>Mehr</source>
        <translation>مهر</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>دوشنبه</translation>
    </message>
    <message>
        <source>Mordad</source>
        <translation>مرداد</translation>
    </message>
    <message>
        <source>Ordibehesht</source>
        <translation>اردیبهشت</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>شنبه</translation>
    </message>
    <message>
        <source>Shahrivar</source>
        <translation>شهریور</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>یکشنبه</translation>
    </message>
    <message>
        <source>The date is empty. Write it as year/month/day, for example 1400/06/29.</source>
        <translation>تاریخ خالی است. آن را به شکل سال/ماه/روز بنویسید، مانند ۱۴۰۰/۰۶/۲۹.</translation>
    </message>
    <message>
        <source>The year {year} in “{value}” cannot be right. Write the year with four digits, like 1365.</source>
        <translation>سال {year} در «{value}» درست نیست. سال را با چهار رقم بنویسید، مانند ۱۳۶۵.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>پنجشنبه</translation>
    </message>
    <message>
        <source>Tir</source>
        <translation>تیر</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>سه‌شنبه</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>چهارشنبه</translation>
    </message>
    <message>
        <source>{month} {year} has {days} days, so day {day} does not exist. The month's last day is {last}; look at the day or the year again.</source>
        <translation>{month} {year} {days} روز دارد و روز {day} در آن نیست. آخرین روز این ماه {last} است؛ روز یا سال را دوباره ببینید.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it as year/month/day, for example 1400/06/29.</source>
        <translation>«{value}» تاریخ نیست. تاریخ را به شکل سال/ماه/روز بنویسید، مانند ۱۴۰۰/۰۶/۲۹.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>   {site}, {actor} ({at}): {value}; saw {base}</source>
        <translation>   {site}، {actor} ({at}): {value}؛ پیش رو داشت {base}</translation>
    </message>
    <message>
        <source>  package {number} of {day}: {sent} changes, {answered} with an answer</source>
        <translation>  بستهٔ {number} به تاریخ {day}: {sent} تغییر، {answered} با پاسخ</translation>
    </message>
    <message>
        <source>  sent {sent} = applied {applied} + same {same} + kept as loser {kept} + conflict {conflict} + rejected {rejected} + parked {parked} + waiting {waiting} + not answered {unanswered}</source>
        <translation>  فرستاده {sent} = ثبت‌شده {applied} + یکسان {same} + در سابقه {kept} + تعارض {conflict} + برگشتی {rejected} + منتظر نسخهٔ تازه {parked} + منتظر بستهٔ پیشین {waiting} + بی‌پاسخ {unanswered}</translation>
    </message>
    <message>
        <source>  {name}: {before} → {after}</source>
        <translation>  {name}: {before} → {after}</translation>
    </message>
    <message>
        <source>  {name}: {value}</source>
        <translation>  {name}: {value}</translation>
    </message>
    <message>
        <source> (fields: {fields})</source>
        <translation> (فیلد: {fields})</translation>
    </message>
    <message>
        <source> (the file has not come yet)</source>
        <translation> (فایل آن هنوز نرسیده است)</translation>
    </message>
    <message>
        <source> (withdrawn: {reason})</source>
        <translation> (پس گرفته شد: {reason})</translation>
    </message>
    <message>
        <source>--expiring is a list of its own: leave the other options out.</source>
        <translation>--expiring خودش یک فهرست جداست؛ گزینه‌های دیگر را ننویسید.</translation>
    </message>
    <message>
        <source>A backup was written: {file}</source>
        <translation>نسخهٔ پشتیبان نوشته شد: {file}</translation>
    </message>
    <message>
        <source>A person is a JSON object with fields such as national_code and first_name.</source>
        <translation>هر شخص یک شیء JSON است با فیلدهایی مانند national_code و first_name.</translation>
    </message>
    <message>
        <source>Against version {before}:</source>
        <translation>در برابر نسخه {before}:</translation>
    </message>
    <message>
        <source>Alarm {number} is put away with its note.</source>
        <translation>هشدار {number} با یادداشتش بسته شد.</translation>
    </message>
    <message>
        <source>Attached as {id}: {size} bytes.</source>
        <translation>با شناسه {id} پیوست شد: {size} بایت.</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <translation>ستون‌هایی که در این پرسشنامه معنایی ندارند: {columns}</translation>
    </message>
    <message>
        <source>Contract {number}: {standing}, from {starts} to {ends}</source>
        <translation>قرارداد {number}: {standing}، از {starts} تا {ends}</translation>
    </message>
    <message>
        <source>Decided: {field} is {value}. The counties are told with the next package.</source>
        <translation>تصمیم گرفته شد: {field} برابر {value} است. شهرستان‌ها با بستهٔ بعدی آگاه می‌شوند.</translation>
    </message>
    <message>
        <source>Doubtful, but possible: {doubt}</source>
        <translation>تردیدآمیز، ولی ممکن: {doubt}</translation>
    </message>
    <message>
        <source>Enough holders have signed: the province can adopt it.</source>
        <translation>به اندازهٔ کافی امضا شده است: استان می‌تواند آن را به اجرا بگذارد.</translation>
    </message>
    <message>
        <source>Entries that are surely of one person are merged by themselves after each import.</source>
        <translation>پرونده‌هایی که به‌یقین از یک نفرند پس از هر دریافت خودکار ادغام می‌شوند.</translation>
    </message>
    <message>
        <source>Erased: {count} records. The counties erase them with the next package.</source>
        <translation>پاک شد: {count} رکورد. شهرستان‌ها با بستهٔ بعدی آن‌ها را پاک می‌کنند.</translation>
    </message>
    <message>
        <source>Every change is settled.</source>
        <translation>همهٔ تغییرها به نتیجه رسیده است.</translation>
    </message>
    <message>
        <source>Every change was simply taken over.</source>
        <translation>همهٔ تغییرها بی‌کم‌وکاست پذیرفته شده است.</translation>
    </message>
    <message>
        <source>Every package is encrypted to the archive key as well: {recipient}
Digits: {digits}</source>
        <translation>هر بسته برای کلید بایگانی هم رمز می‌شود: {recipient}
رقم‌ها: {digits}</translation>
    </message>
    <message>
        <source>Every program will do (list of offices, version {list}). Write packages for every office.</source>
        <translation>هر نسخه‌ای از برنامه پذیرفته است (فهرست دفترها، نسخهٔ {list}). برای همهٔ دفترها بسته بنویسید.</translation>
    </message>
    <message>
        <source>Every sum agrees.</source>
        <translation>همهٔ جمع‌ها برابر است.</translation>
    </message>
    <message>
        <source>File: {integrity}; links: {foreign_keys}; journal: {journal} ({operations} operations)
State: {state}</source>
        <translation>پروندهٔ داده: {integrity}؛ پیوندها: {foreign_keys}؛ دفتر تغییرات: {journal} ({operations} تغییر)
وضعیت: {state}</translation>
    </message>
    <message>
        <source>Files of attachments: {to_send} wait to be sent, {missing} have not come yet.</source>
        <translation>فایل‌های پیوست: {to_send} در انتظار ارسال، {missing} هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>From {sender} to {receiver}, number {number}, of {day}, {size} bytes. {state}</source>
        <translation>از {sender} به {receiver}، شمارهٔ {number}، تاریخ {day}، {size} بایت. {state}</translation>
    </message>
    <message>
        <source>Give the code of the key file in the variable {name}.</source>
        <translation>کد پروندهٔ کلید را در متغیر {name} بدهید.</translation>
    </message>
    <message>
        <source>Give the password in the variable {name}.</source>
        <translation>گذرواژه را در متغیر {name} بگذارید.</translation>
    </message>
    <message>
        <source>Give the second user's password in the variable {name}.</source>
        <translation>گذرواژهٔ کاربر دوم را در متغیر {name} بدهید.</translation>
    </message>
    <message>
        <source>Give the text of the QR code, or a picture with --image FILE.</source>
        <translation>متن کد QR را بدهید، یا تصویر آن را با --image FILE.</translation>
    </message>
    <message>
        <source>Granted. {site}, {kind}, {period}: {granted} in all, {used} used, {left} left. The county learns of it with the next package.</source>
        <translation>سهمیه ثبت شد. {site}، {kind}، {period}: در مجموع {granted}، مصرف‌شده {used}، مانده {left}. شهرستان با بستهٔ بعدی از آن آگاه می‌شود.</translation>
    </message>
    <message>
        <source>Issued: {number}, valid until {until}</source>
        <translation>صادر شد: {number}، معتبر تا {until}</translation>
    </message>
    <message>
        <source>It can be installed here.</source>
        <translation>اینجا نصب‌شدنی است.</translation>
    </message>
    <message>
        <source>It changes: {changes}</source>
        <translation>تغییر: {changes}</translation>
    </message>
    <message>
        <source>It waits again; the province is told with the next package.</source>
        <translation>دوباره در انتظار است؛ با بستهٔ بعدی به استان گفته می‌شود.</translation>
    </message>
    <message>
        <source>It was not read yet.</source>
        <translation>هنوز خوانده نشده است.</translation>
    </message>
    <message>
        <source>It was read before.</source>
        <translation>پیش‌تر خوانده شده است.</translation>
    </message>
    <message>
        <source>Its private half is not on this computer.</source>
        <translation>نیمهٔ خصوصی آن روی این رایانه نیست.</translation>
    </message>
    <message>
        <source>Its private half is on this computer. Take it off with “trust archive-out”.</source>
        <translation>نیمهٔ خصوصی آن روی این رایانه است. با «trust archive-out» آن را از اینجا بیرون ببرید.</translation>
    </message>
    <message>
        <source>Laid aside; the province is told why with the next package.</source>
        <translation>کنار گذاشته شد؛ دلیل آن با بستهٔ بعدی به استان گفته می‌شود.</translation>
    </message>
    <message>
        <source>Last installation: {sentence}</source>
        <translation>آخرین نصب: {sentence}</translation>
    </message>
    <message>
        <source>Left out: {record}: {why}</source>
        <translation>کنار گذاشته شد: {record}: {why}</translation>
    </message>
    <message>
        <source>Line {line}, {code}: {problems}</source>
        <translation>سطر {line}، {code}: {problems}</translation>
    </message>
    <message>
        <source>Merged: {papers} papers went along. It can be taken back with people unmerge {merged}.</source>
        <translation>ادغام شد: {papers} سند همراه آن رفت. با دستور people unmerge {merged} برگشت‌پذیر است.</translation>
    </message>
    <message>
        <source>Missing: {present} signatures of present holders, {proposed} of proposed ones.</source>
        <translation>هنوز لازم است: {present} امضا از دارندگان کنونی و {proposed} امضا از دارندگان پیشنهادی.</translation>
    </message>
    <message>
        <source>More than {count} found, {shown} shown</source>
        <translation>بیش از {count} مورد یافت شد، {shown} مورد نشان داده شد</translation>
    </message>
    <message>
        <source>Name contracts or covered permits, or all whom a supporter left with --left-by PERMIT.</source>
        <translation>شمارهٔ قراردادها یا مجوزهای تحت پوشش را بنویسید، یا همهٔ بازماندگان یک پشتیبان را با ‎--left-by PERMIT.</translation>
    </message>
    <message>
        <source>National code {code} is registered in several counties: {counties}. Name one with --site.</source>
        <translation>کد ملی {code} در چند شهرستان ثبت است: {counties}. یکی را با --site نام ببرید.</translation>
    </message>
    <message>
        <source>New keys are made; the next package announces them to the province. Their digits: {digits}</source>
        <translation>کلیدهای تازه ساخته شد؛ بستهٔ بعدی آن‌ها را به استان اعلام می‌کند. رقم‌ها: {digits}</translation>
    </message>
    <message>
        <source>New keys of this office wait for the province.</source>
        <translation>کلیدهای تازهٔ این اداره منتظر استان است.</translation>
    </message>
    <message>
        <source>No county asks for anything.</source>
        <translation>هیچ شهرستانی درخواستی ندارد.</translation>
    </message>
    <message>
        <source>No legal person is recorded with national id {code}.</source>
        <translation>شخص حقوقی با شناسهٔ ملی {code} ثبت نشده است.</translation>
    </message>
    <message>
        <source>No package was written or read yet.</source>
        <translation>هنوز بسته‌ای نوشته یا خوانده نشده است.</translation>
    </message>
    <message>
        <source>No value lost against another one.</source>
        <translation>هیچ مقداری کنار گذاشته نشده است.</translation>
    </message>
    <message>
        <source>No value waits for a decision.</source>
        <translation>مقداری چشم‌به‌راه تصمیم نیست.</translation>
    </message>
    <message>
        <source>Nobody is left without a supporter.</source>
        <translation>کسی بدون پشتیبان نمانده است.</translation>
    </message>
    <message>
        <source>Nobody is registered with national code {code}.</source>
        <translation>کسی با کد ملی {code} ثبت نشده است.</translation>
    </message>
    <message>
        <source>Nobody with national code {code} is registered in the county {site}.</source>
        <translation>کسی با کد ملی {code} در شهرستان {site} ثبت نشده است.</translation>
    </message>
    <message>
        <source>Nobody with the national code or id {code} is registered in this office.</source>
        <translation>کسی با کد ملی یا شناسهٔ {code} در این دفتر ثبت نشده است.</translation>
    </message>
    <message>
        <source>None is made by itself: no folder is set, or this office has not joined a province.</source>
        <translation>خودبه‌خود گرفته نمی‌شود: پوشه‌ای تعیین نشده یا این اداره هنوز به استان نپیوسته است.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>چیزی عقب نمانده است.</translation>
    </message>
    <message>
        <source>Nothing is merged by itself.</source>
        <translation>هیچ پرونده‌ای خودکار ادغام نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing was asked of the province about this permit.</source>
        <translation>دربارهٔ این مجوز چیزی از استان خواسته نشده است.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>چیزی پیدا نشد.</translation>
    </message>
    <message>
        <source>Nothing was granted, so nothing is limited.</source>
        <translation>سهمیه‌ای اعطا نشده است، پس سقفی در کار نیست.</translation>
    </message>
    <message>
        <source>Nothing was laid aside.</source>
        <translation>چیزی کنار گذاشته نشده است.</translation>
    </message>
    <message>
        <source>Nothing was published; the rules that ship with the program hold.</source>
        <translation>چیزی ابلاغ نشده است؛ قاعده‌هایی که با برنامه آمده‌اند اجرا می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing was published; what ships with the program holds.</source>
        <translation>چیزی ابلاغ نشده است؛ آنچه با برنامه آمده است اجرا می‌شود.</translation>
    </message>
    <message>
        <source>Nothing was sent back.</source>
        <translation>چیزی برگردانده نشده است.</translation>
    </message>
    <message>
        <source>Number {number}; holder {holder}; issued {issued}, valid until {until}</source>
        <translation>شماره {number}؛ دارنده {holder}؛ صدور {issued}، اعتبار تا {until}</translation>
    </message>
    <message>
        <source>Offices are asked for program {version} or newer (list of offices, version {list}). Write packages for every office.</source>
        <translation>از دفترها نسخهٔ {version} یا تازه‌تر خواسته شد (فهرست دفترها، نسخهٔ {list}). برای همهٔ دفترها بسته بنویسید.</translation>
    </message>
    <message>
        <source>One is due today.</source>
        <translation>امروز باید یکی گرفته شود.</translation>
    </message>
    <message>
        <source>Only a covered person names a supporter or a contract. Leave them out.</source>
        <translation>فقط برای فرد تحت پوشش پشتیبان یا قرارداد نوشته می‌شود. این گزینه‌ها را بردارید.</translation>
    </message>
    <message>
        <source>Only a supporter can be a legal person. Leave the legal person out.</source>
        <translation>فقط پشتیبان می‌تواند شخص حقوقی باشد. مشخصات شخص حقوقی را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Outgoing letters are numbered as {pattern}; the next one gets {next}.</source>
        <translation>نامه‌های صادره با الگوی {pattern} شماره می‌گیرند؛ شمارهٔ بعدی {next} است.</translation>
    </message>
    <message>
        <source>Package {number} from {sender} to {receiver} is in {folder} in plain text. Delete it when you are done.</source>
        <translation>بستهٔ {number} از {sender} به {receiver} بدون رمز در {folder} نوشته شد. پس از پایان کار پاکش کنید.</translation>
    </message>
    <message>
        <source>Parted again: {papers} papers went back.</source>
        <translation>دوباره جدا شد: {papers} سند برگشت.</translation>
    </message>
    <message>
        <source>Permit {number} is not renewed: {reason}</source>
        <translation>مجوز {number} تمدید نشد: {reason}</translation>
    </message>
    <message>
        <source>Permit {number} waits for another user of this office to confirm: {state}</source>
        <translation>مجوز {number} در انتظار تأیید کاربر دیگری از این اداره است: {state}</translation>
    </message>
    <message>
        <source>Permit {number} was amended; its next sheet is copy {copy}.</source>
        <translation>مجوز {number} اصلاح شد؛ برگهٔ بعدی آن نسخهٔ {copy} است.</translation>
    </message>
    <message>
        <source>Permit {number} was renewed: {fresh}, valid until {until}</source>
        <translation>مجوز {number} تمدید شد: {fresh}، اعتبار تا {until}</translation>
    </message>
    <message>
        <source>Permit {number} was replaced: {fresh}</source>
        <translation>مجوز {number} جایگزین شد: {fresh}</translation>
    </message>
    <message>
        <source>Permit {number} would be valid until {until}</source>
        <translation>مجوز {number} تا {until} اعتبار می‌یابد</translation>
    </message>
    <message>
        <source>Permit {number}: the province is asked for “{state}” with the next package.</source>
        <translation>مجوز {number}: «{state}» با بستهٔ بعدی از استان خواسته می‌شود.</translation>
    </message>
    <message>
        <source>Permit {number}: what waited was dropped.</source>
        <translation>مجوز {number}: درخواستِ در انتظار کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Permit {number}: {state}</source>
        <translation>مجوز {number}: {state}</translation>
    </message>
    <message>
        <source>Program {program}, schema {schema}</source>
        <translation>نسخهٔ برنامه {program}، ساختار {schema}</translation>
    </message>
    <message>
        <source>Proposed root version {version}: {threshold} of {count} signatures, digits {digits}</source>
        <translation>ریشهٔ پیشنهادی نسخهٔ {version}: {threshold} امضا از {count}، رقم‌ها {digits}</translation>
    </message>
    <message>
        <source>Published: {kind}, {name}, edition {version}, from {day}. The counties get it with their next packages.</source>
        <translation>ابلاغ شد: {kind}، {name}، نگارش {version}، از {day}. شهرستان‌ها آن را با بستهٔ بعدی می‌گیرند.</translation>
    </message>
    <message>
        <source>Published: {title}, version {version}, from {day}. The counties get it with their next packages.</source>
        <translation>منتشر شد: {title}، نسخه {version}، از {day}. شهرستان‌ها با بسته بعدی آن را می‌گیرند.</translation>
    </message>
    <message>
        <source>Published; it holds from {day} and reaches every county with its next package.</source>
        <translation>منتشر شد؛ از {day} اجرا می‌شود و با بستهٔ بعدی به همهٔ شهرستان‌ها می‌رسد.</translation>
    </message>
    <message>
        <source>Recorded: {act}</source>
        <translation>ثبت شد: {act}</translation>
    </message>
    <message>
        <source>Recorded: {band}, {score} of 100</source>
        <translation>ثبت شد: {band}، {score} از ۱۰۰</translation>
    </message>
    <message>
        <source>Recorded: {name} ({id})</source>
        <translation>ثبت شد: {name} ({id})</translation>
    </message>
    <message>
        <source>Referred: {id}, to be followed up on {day}</source>
        <translation>معرفی شد: {id}، پیگیری در {day}</translation>
    </message>
    <message>
        <source>Registered: number {number}, indicator {indicator} of {year}</source>
        <translation>ثبت شد: شمارهٔ {number}، اندیکاتور {indicator} سال {year}</translation>
    </message>
    <message>
        <source>Registered: {count}</source>
        <translation>ثبت شد: {count}</translation>
    </message>
    <message>
        <source>Registered: {id}</source>
        <translation>ثبت شد: {id}</translation>
    </message>
    <message>
        <source>Release {version} is genuine, number {serial}, {size} bytes. What is new: {notes}</source>
        <translation>نسخهٔ {version} اصیل است، شمارهٔ {serial}، {size} بایت. تازه‌ها: {notes}</translation>
    </message>
    <message>
        <source>Release {version} is on the drive and was read back: {file}</source>
        <translation>نسخهٔ {version} روی فلش نوشته و بازخوانی شد: {file}</translation>
    </message>
    <message>
        <source>Release {version} is prepared; {missing} signatures are missing (releases sign).</source>
        <translation>نسخهٔ {version} آماده شد؛ {missing} امضا کم دارد (releases sign).</translation>
    </message>
    <message>
        <source>Release {version} is published: number {serial}, hash {sha256}.</source>
        <translation>نسخهٔ {version} منتشر شد: شمارهٔ {serial}، چکیدهٔ {sha256}.</translation>
    </message>
    <message>
        <source>Releases need {threshold} of {count} signatures:</source>
        <translation>هر نسخه {threshold} امضا از {count} می‌خواهد:</translation>
    </message>
    <message>
        <source>Root holder {name}: digits {digits}</source>
        <translation>دارندهٔ ریشه {name}: رقم‌ها {digits}</translation>
    </message>
    <message>
        <source>Root version {root}, {threshold} of {roots} signatures, digits {digits}; list of offices version {list}</source>
        <translation>ریشه نسخهٔ {root}، {threshold} امضا از {roots}، رقم‌ها {digits}؛ فهرست اداره‌ها نسخهٔ {list}</translation>
    </message>
    <message>
        <source>Root version {version} is in force: {threshold} of {count} signatures, digits {digits}. Write packages for every office.</source>
        <translation>ریشهٔ نسخهٔ {version} به اجرا درآمد: {threshold} امضا از {count}، رقم‌ها {digits}. برای همهٔ اداره‌ها بسته بنویسید.</translation>
    </message>
    <message>
        <source>Root version {version} names the release keys and is in force. Write packages for every office.</source>
        <translation>ریشهٔ نسخهٔ {version} کلیدهای نسخه‌های برنامه را معرفی می‌کند و به اجرا درآمد. برای همهٔ اداره‌ها بسته بنویسید.</translation>
    </message>
    <message>
        <source>Safety copies go to {folder}; the last one: {last}; so many stay: {keep}.</source>
        <translation>نسخه‌های اطمینان به {folder} می‌روند؛ آخرین: {last}؛ شمار ماندنی: {keep}.</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>در {file} ذخیره شد.</translation>
    </message>
    <message>
        <source>Several entries bear the national code {code}. Name one by its id: {ids}</source>
        <translation>چند ثبت کد ملی {code} را دارند. یکی را با شناسه‌اش نام ببرید: {ids}</translation>
    </message>
    <message>
        <source>The answers in {file} are not a JSON object of question names and values.</source>
        <translation>پاسخ‌های {file} یک شیء JSON از نام پرسش‌ها و مقدارها نیست.</translation>
    </message>
    <message>
        <source>The archive key is in {file} and no longer on this computer.
Code of the key, write it down and keep it apart from the file: {code}</source>
        <translation>کلید بایگانی در {file} است و دیگر روی این رایانه نیست.
کد کلید را بنویسید و جدا از پرونده نگه دارید: {code}</translation>
    </message>
    <message>
        <source>The command holds signs that are no text. Type them again.</source>
        <translation>در فرمان نویسه‌هایی هست که متن نیست. آن‌ها را دوباره بنویسید.</translation>
    </message>
    <message>
        <source>The command is not right: {message}</source>
        <translation>فرمان درست نیست: {message}</translation>
    </message>
    <message>
        <source>The condition was waived.</source>
        <translation>شرط معاف شد.</translation>
    </message>
    <message>
        <source>The demo office has {count} people.</source>
        <translation>{count} شخص نمایشی ساخته شد.</translation>
    </message>
    <message>
        <source>The document is sound.</source>
        <translation>سند درست است.</translation>
    </message>
    <message>
        <source>The document is withdrawn.</source>
        <translation>مدرک پس گرفته شد.</translation>
    </message>
    <message>
        <source>The exchange noticed nothing that should not be.</source>
        <translation>تبادل به چیز نابجایی برنخورده است.</translation>
    </message>
    <message>
        <source>The field {key} holds the wrong kind of value.</source>
        <translation>مقدار فیلد {key} از نوع درست نیست.</translation>
    </message>
    <message>
        <source>The file was given from {source} to {target} with {papers} papers.</source>
        <translation>پرونده با {papers} سند از {source} به {target} داده شد.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read or written ({detail}). Look at the free space and the permissions; then try again.</source>
        <translation>پروندهٔ {file} خوانده یا نوشته نمی‌شود ({detail}). فضای خالی و اجازه‌ها را ببینید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check its name and that it is there.</source>
        <translation>پروندهٔ {file} خوانده نمی‌شود. نام آن و بودنش را بررسی کنید.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Check the folder and its permissions.</source>
        <translation>پروندهٔ {file} نوشته نمی‌شود. پوشه و اجازه‌های آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The file {file} has halves of characters (such as \ud800) in it. Remove them.</source>
        <translation>در پروندهٔ {file} نیمهٔ نویسه (مانند \ud800) هست. آن را بردارید.</translation>
    </message>
    <message>
        <source>The file {file} is JSON of a kind that nobody writes: nested too deep, or endless.</source>
        <translation>ساختار JSON پروندهٔ {file} پذیرفتنی نیست: تودرتویی یا عددی بی‌اندازه بلند دارد. آن را درست کنید.</translation>
    </message>
    <message>
        <source>The file {file} is not JSON: line {line}, column {column}.</source>
        <translation>پروندهٔ {file} در قالب JSON نیست: خط {line}، ستون {column}.</translation>
    </message>
    <message>
        <source>The file {file} is not text in UTF-8. Save it in that encoding and try again.</source>
        <translation>پروندهٔ {file} متن UTF-8 نیست. آن را با این کدگذاری ذخیره کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The filter is called “{name}” now.</source>
        <translation>نام این جست‌وجوی ذخیره‌شده اکنون «{name}» است.</translation>
    </message>
    <message>
        <source>The filter “{name}” was deleted.</source>
        <translation>جست‌وجوی ذخیره‌شدهٔ «{name}» پاک شد.</translation>
    </message>
    <message>
        <source>The filter “{name}” was saved.</source>
        <translation>جست‌وجو با نام «{name}» ذخیره شد.</translation>
    </message>
    <message>
        <source>The home-jobs office from the command line.</source>
        <translation>ادارهٔ مشاغل خانگی از خط فرمان.</translation>
    </message>
    <message>
        <source>The installer of program {version} waits until this program has ended. Before it, a backup was written: {backup}</source>
        <translation>نصب‌کنندهٔ نسخهٔ {version} منتظر پایان این برنامه است. پیش از آن پشتیبان نوشته شد: {backup}</translation>
    </message>
    <message>
        <source>The keys of {site} are withdrawn (list version {version}). Write packages for every office.</source>
        <translation>کلیدهای {site} پس گرفته شد (فهرست نسخهٔ {version}). برای همهٔ اداره‌ها بسته بنویسید.</translation>
    </message>
    <message>
        <source>The last one failed.</source>
        <translation>آخرین بار گرفته نشد.</translation>
    </message>
    <message>
        <source>The last one is days old. Plug the second drive in.</source>
        <translation>آخرین نسخه چند روز پیش گرفته شده است. درایو دوم را وصل کنید.</translation>
    </message>
    <message>
        <source>The last {last} packages of each office and direction stay, every one for {days} days, and whatever is not confirmed.</source>
        <translation>{last} بستهٔ آخر هر دفتر در هر جهت می‌ماند، هر بسته تا {days} روز، و هر چه تأیید نشده است.</translation>
    </message>
    <message>
        <source>The number of people cannot be less than zero.</source>
        <translation>شمار اشخاص نمی‌تواند کمتر از صفر باشد.</translation>
    </message>
    <message>
        <source>The number was kept.</source>
        <translation>شماره نگه داشته شد.</translation>
    </message>
    <message>
        <source>The office {name} ({site}) is founded in {folder}.
Recovery code, write it down and keep it safe: {code}</source>
        <translation>ادارهٔ {name} ({site}) در {folder} راه‌اندازی شد.
کد بازیابی را بنویسید و در جای امن نگه دارید: {code}</translation>
    </message>
    <message>
        <source>The office {name} ({site}) opens on this computer again. Log in as usual.</source>
        <translation>ادارهٔ {name} ({site}) دوباره روی این رایانه باز می‌شود. مانند همیشه وارد شوید.</translation>
    </message>
    <message>
        <source>The office {site} is put back from {file} and begins a new life. Exchange with the province soon.</source>
        <translation>دفتر {site} از {file} بازگردانده شد و دورهٔ تازه‌ای را آغاز می‌کند. هرچه زودتر با استان تبادل کنید.</translation>
    </message>
    <message>
        <source>The person has {count} open applications. Name one: {ids}</source>
        <translation>این شخص {count} درخواست باز دارد. یکی را نام ببرید: {ids}</translation>
    </message>
    <message>
        <source>The person has {count} open referrals. Name one: {ids}</source>
        <translation>شخص {count} معرفی پایان‌نیافته دارد. یکی را نام ببرید: {ids}</translation>
    </message>
    <message>
        <source>The person with national code {code} has no open application.</source>
        <translation>برای کد ملی {code} درخواست بازی نیست.</translation>
    </message>
    <message>
        <source>The person with national code {code} has no open referral.</source>
        <translation>شخص با کد ملی {code} معرفی پایان‌نیافته‌ای ندارد.</translation>
    </message>
    <message>
        <source>The program failed: {kind}. Nothing was changed. Please report this with the command you gave.</source>
        <translation>برنامه ناتمام ماند: {kind}. چیزی تغییر نکرد. لطفاً این را با فرمانی که دادید گزارش کنید.</translation>
    </message>
    <message>
        <source>The proposal is in {file}. Let the root holders sign it, then adopt it (trust root-adopt).</source>
        <translation>پیشنهاد در {file} است. دارندگان ریشه امضایش کنند و سپس به اجرا بگذاریدش (trust root-adopt).</translation>
    </message>
    <message>
        <source>The province is asked to move the file; nothing changes before it does.</source>
        <translation>از استان خواسته شد پرونده را جابه‌جا کند؛ تا آن زمان چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>The release key of {name} is in {file}; its card for the province is {card}.
Code of the key, write it down and keep it apart from the file: {code}
Digits of the key, read them out to the province: {digits}</source>
        <translation>کلید نسخه‌ها از آنِ {name} در {file} است؛ کارت آن برای استان {card} است.
کد کلید را بنویسید و جدا از پرونده نگه دارید: {code}
رقم‌های کلید را برای استان بخوانید: {digits}</translation>
    </message>
    <message>
        <source>The root key of {name} is in {file}; its card for the province is {card}.
Code of the key, write it down and keep it apart from the file: {code}
Digits of the key, read them out to the province: {digits}</source>
        <translation>کلید ریشهٔ {name} در {file} است و کارت آن برای استان در {card}.
کد کلید را بنویسید و جدا از پرونده نگه دارید: {code}
رقم‌های کلید را تلفنی برای استان بخوانید: {digits}</translation>
    </message>
    <message>
        <source>The root names no release keys yet (releases keys --name …, then releases appoint).</source>
        <translation>ریشه هنوز کلیدی برای نسخه‌های برنامه معرفی نکرده است (releases keys --name … و سپس releases appoint).</translation>
    </message>
    <message>
        <source>The store that was here is kept in {folder}.</source>
        <translation>پایگاه دادهٔ پیشین در {folder} نگه داشته شد.</translation>
    </message>
    <message>
        <source>The sums do not agree: run “homejobs check” and tell the province.</source>
        <translation>جمع‌ها برابر نیست: «homejobs check» را اجرا کنید و به استان خبر دهید.</translation>
    </message>
    <message>
        <source>The template is in order.</source>
        <translation>قالب درست است.</translation>
    </message>
    <message>
        <source>The two versions do not differ.</source>
        <translation>این دو نسخه تفاوتی ندارند.</translation>
    </message>
    <message>
        <source>There is no agency “{value}”. Give its code (SAMT) or its name.</source>
        <translation>دستگاهی با نام «{value}» نیست. کد آن (مانند SAMT) یا نامش را بنویسید.</translation>
    </message>
    <message>
        <source>There is no archive key: only its receiver opens a package.</source>
        <translation>کلید بایگانی در کار نیست: هر بسته را تنها گیرنده‌اش باز می‌کند.</translation>
    </message>
    <message>
        <source>There is no county “{value}”. Give its office's number (29-01) or its name.</source>
        <translation>شهرستانی با نام «{value}» نیست. شمارهٔ اداره (مانند 29-01) یا نام شهرستان را بنویسید.</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>تفاوتی نیست.</translation>
    </message>
    <message>
        <source>There is no field called {key}. Known are: {known}.</source>
        <translation>فیلدی به نام {key} نیست. فیلدهای شناخته‌شده: {known}.</translation>
    </message>
    <message>
        <source>There is no field of activity “{value}”. Give its code (IN-01) or its name.</source>
        <translation>رسته‌ای با نام «{value}» نیست. کد آن (مانند IN-01) یا نامش را بنویسید.</translation>
    </message>
    <message>
        <source>There is no package for this office in {folder}.</source>
        <translation>در {folder} بسته‌ای برای این اداره نیست.</translation>
    </message>
    <message>
        <source>There is no permit with number {number} in this office.</source>
        <translation>مجوزی با شمارهٔ {number} در این اداره نیست.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>چیزی برای نوشتن نیست.</translation>
    </message>
    <message>
        <source>These two are kept as different people; nobody will be asked again.</source>
        <translation>این دو شخص متفاوت به شمار آمدند؛ دیگر پرسیده نمی‌شود.</translation>
    </message>
    <message>
        <source>These two are one person now; the merge can be taken back.</source>
        <translation>این دو اکنون یک شخص‌اند؛ ادغام را می‌توان پس گرفت.</translation>
    </message>
    <message>
        <source>This office has several users. Say who you are with --user NAME.</source>
        <translation>این اداره چند کاربر دارد. با --user NAME بگویید کدام کاربر هستید.</translation>
    </message>
    <message>
        <source>This office is enrolled with {province}.</source>
        <translation>این اداره به {province} معرفی شد.</translation>
    </message>
    <message>
        <source>This office is not enrolled with the province yet.</source>
        <translation>این اداره هنوز به استان معرفی نشده است.</translation>
    </message>
    <message>
        <source>This office knows of a newer one: {version}. Ask for that drive.</source>
        <translation>این اداره از نسخه‌ای تازه‌تر خبر دارد: {version}. فلش آن را بخواهید.</translation>
    </message>
    <message>
        <source>This office wrote it.</source>
        <translation>همین اداره آن را نوشته است.</translation>
    </message>
    <message>
        <source>This program: {version}</source>
        <translation>این برنامه: {version}</translation>
    </message>
    <message>
        <source>This was a trial; nothing was saved.</source>
        <translation>این فقط آزمایشی بود؛ چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>Withdrawn. The counties learn of it with their next packages.</source>
        <translation>لغو شد. شهرستان‌ها با بستهٔ بعدی باخبر می‌شوند.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>نوشته شد: {file}</translation>
    </message>
    <message>
        <source>Written: {file}
Read these digits to the province on the telephone: {digits}</source>
        <translation>نوشته شد: {file}
این رقم‌ها را تلفنی برای استان بخوانید: {digits}</translation>
    </message>
    <message>
        <source>Written: {file} (copy {copy})</source>
        <translation>نوشته شد: {file} (نسخهٔ {copy})</translation>
    </message>
    <message>
        <source>Written: {file} ({count} lines)</source>
        <translation>نوشته شد: {file} ({count} سطر)</translation>
    </message>
    <message>
        <source>Written: {file}. It belongs to package {number} for {site}.</source>
        <translation>نوشته شد: {file}. برای بستهٔ {number} به {site} است.</translation>
    </message>
    <message>
        <source>a block's score</source>
        <translation>امتیاز یک محور</translation>
    </message>
    <message>
        <source>a holder's card and the 24 digits that he read out</source>
        <translation>کارت یک دارنده و ۲۴ رقمی که تلفنی خوانده است</translation>
    </message>
    <message>
        <source>a later value stands; this one is kept in the history</source>
        <translation>مقدار دیرتر ماند؛ این یکی در سابقه نگه داشته شد</translation>
    </message>
    <message>
        <source>a person at the province decides</source>
        <translation>کارشناس استان تصمیم می‌گیرد</translation>
    </message>
    <message>
        <source>a release key's card and the 24 digits that its holder read out</source>
        <translation>کارت یک کلید نسخه‌ها و ۲۴ رقمی که دارنده‌اش خوانده است</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>account for every change that was sent</source>
        <translation>حساب هر تغییری که فرستاده شده است</translation>
    </message>
    <message>
        <source>amend an issued permit</source>
        <translation>اصلاح مجوز صادرشده</translation>
    </message>
    <message>
        <source>another archive key</source>
        <translation>کلید بایگانی دیگر</translation>
    </message>
    <message>
        <source>another key for permits</source>
        <translation>کلید دیگر برای مجوزها</translation>
    </message>
    <message>
        <source>another number of signatures</source>
        <translation>شمار دیگری از امضاها</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>پاسخ در قالب JSON</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>اکنون پرسیده می‌شود</translation>
    </message>
    <message>
        <source>assessed in {reached} of {count} villages; the largest:</source>
        <translation>در {reached} روستا از {count} روستا ارزیابی شده است؛ پرجمعیت‌ترین‌ها:</translation>
    </message>
    <message>
        <source>at a county: make new keys</source>
        <translation>در شهرستان: ساختن کلیدهای تازه</translation>
    </message>
    <message>
        <source>at the province: ask the offices for a newer program</source>
        <translation>در استان: خواستن نسخهٔ تازه‌تر برنامه از دفترها</translation>
    </message>
    <message>
        <source>at the province: decide which value stands</source>
        <translation>در استان: تعیین کنید کدام مقدار بماند</translation>
    </message>
    <message>
        <source>at the province: enrol an office</source>
        <translation>در استان: معرفی یک اداره</translation>
    </message>
    <message>
        <source>at the province: erase a person for ever; takes a second user</source>
        <translation>در استان: پاک کردن همیشگی یک شخص؛ کاربر دوم لازم است</translation>
    </message>
    <message>
        <source>at the province: grant a county permits of a kind, or take some back</source>
        <translation>در استان: اعطای سهمیهٔ یک نوع مجوز به شهرستان، یا بازپس‌گیری بخشی از آن</translation>
    </message>
    <message>
        <source>at the province: let a value stand that did not win</source>
        <translation>در استان: بازگرداندن مقداری که کنار مانده است</translation>
    </message>
    <message>
        <source>at the province: make two entries one person</source>
        <translation>در استان: یکی کردن دو ثبت یک شخص</translation>
    </message>
    <message>
        <source>at the province: no archive key, or a new one</source>
        <translation>در استان: کنار گذاشتن کلید بایگانی، یا ساختن کلید تازه</translation>
    </message>
    <message>
        <source>at the province: only this county</source>
        <translation>در استان: فقط این شهرستان</translation>
    </message>
    <message>
        <source>at the province: open any package with the archive key</source>
        <translation>در استان: باز کردن هر بسته با کلید بایگانی</translation>
    </message>
    <message>
        <source>at the province: propose the next root</source>
        <translation>در استان: پیشنهاد ریشهٔ بعدی</translation>
    </message>
    <message>
        <source>at the province: publish a release from a setup file</source>
        <translation>در استان: انتشار نسخه‌ای از روی پروندهٔ نصب</translation>
    </message>
    <message>
        <source>at the province: publish changed rules from a day on</source>
        <translation>در استان: ابلاغ قاعده‌های تازه از یک روز</translation>
    </message>
    <message>
        <source>at the province: publish rules or a template; a questionnaire by surveys publish</source>
        <translation>در استان: ابلاغ قاعده‌ها یا قالب برگه؛ پرسشنامه با surveys publish</translation>
    </message>
    <message>
        <source>at the province: put a signed proposal in force</source>
        <translation>در استان: به اجرا گذاشتن پیشنهاد امضاشده</translation>
    </message>
    <message>
        <source>at the province: read a package that was set aside</source>
        <translation>در استان: خواندن بسته‌ای که کنار گذاشته شده است</translation>
    </message>
    <message>
        <source>at the province: say whose keys sign releases</source>
        <translation>در استان: معرفی کلیدهایی که نسخه‌ها را امضا می‌کنند</translation>
    </message>
    <message>
        <source>at the province: show what counties asked for</source>
        <translation>در استان: نمایش درخواست‌های شهرستان‌ها</translation>
    </message>
    <message>
        <source>at the province: sign a prepared release</source>
        <translation>در استان: امضای نسخهٔ آماده‌شده</translation>
    </message>
    <message>
        <source>at the province: take a merge back</source>
        <translation>در استان: برگرداندن ادغام</translation>
    </message>
    <message>
        <source>at the province: take the archive key off this computer</source>
        <translation>در استان: بیرون بردن کلید بایگانی از این رایانه</translation>
    </message>
    <message>
        <source>at the province: the county that keeps the file</source>
        <translation>در استان: شهرستانی که پرونده نزد اوست</translation>
    </message>
    <message>
        <source>at the province: withdraw a publication</source>
        <translation>در استان: لغو یک ابلاغ</translation>
    </message>
    <message>
        <source>at the province: withdraw an office's keys</source>
        <translation>در استان: پس گرفتن کلیدهای یک اداره</translation>
    </message>
    <message>
        <source>at the province: write a release to a drive</source>
        <translation>در استان: نوشتن نسخه روی فلش</translation>
    </message>
    <message>
        <source>attach a picture or a PDF to a person</source>
        <translation>پیوست یک تصویر یا PDF به شخص</translation>
    </message>
    <message>
        <source>bring covered people to another supporter</source>
        <translation>انتقال افراد تحت پوشش به پشتیبان دیگر</translation>
    </message>
    <message>
        <source>by whose weights</source>
        <translation>با وزن‌های کدام نسخه</translation>
    </message>
    <message>
        <source>check a document as publishing would</source>
        <translation>وارسی سند، همان‌گونه که هنگام ابلاغ</translation>
    </message>
    <message>
        <source>check a questionnaire before it is published</source>
        <translation>بررسی پرسشنامه پیش از انتشار</translation>
    </message>
    <message>
        <source>check a release on a drive</source>
        <translation>وارسی نسخه‌ای که روی فلش است</translation>
    </message>
    <message>
        <source>check the source of a template</source>
        <translation>بررسی متن یک قالب</translation>
    </message>
    <message>
        <source>check the store and give the hash of its state</source>
        <translation>بررسی درستی داده و دادن چکیدهٔ وضعیت آن</translation>
    </message>
    <message>
        <source>choose how long packages are kept on this computer</source>
        <translation>تعیین مدت نگه‌داری بسته‌ها در این رایانه</translation>
    </message>
    <message>
        <source>choose where daily safety copies go, and how many stay</source>
        <translation>تعیین جای نسخه‌های اطمینان روزانه و شمار ماندنی‌ها</translation>
    </message>
    <message>
        <source>column of the rows {rows}</source>
        <translation>ستونی از سطرهای {rows}</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>می‌آید</translation>
    </message>
    <message>
        <source>compare everybody again, not only what changed</source>
        <translation>همه را از نو بسنج، نه فقط تغییرکرده‌ها را</translation>
    </message>
    <message>
        <source>confirm what another user asked for</source>
        <translation>تأیید آنچه کاربر دیگری خواسته است</translation>
    </message>
    <message>
        <source>correct a contract of coverage</source>
        <translation>اصلاح یک قرارداد سه‌جانبه</translation>
    </message>
    <message>
        <source>count the people and jobs under contracts</source>
        <translation>شمار نفرات و شغل‌های زیر قرارداد</translation>
    </message>
    <message>
        <source>count what all assessments together show: scores, fields, villages, surveyors</source>
        <translation>شمارش آنچه همهٔ پتانسیل‌سنجی‌ها با هم نشان می‌دهند: امتیازها، رشته‌ها، روستاها، پرسشگران</translation>
    </message>
    <message>
        <source>decided by {user}</source>
        <translation>تصمیم {user}</translation>
    </message>
    <message>
        <source>delete packages on this computer that are old and not needed</source>
        <translation>پاک کردن بسته‌های قدیمی و بی‌نیاز این رایانه</translation>
    </message>
    <message>
        <source>draw a template's source with invented values as PDF</source>
        <translation>کشیدن یک قالب با مقدارهای ساختگی به PDF</translation>
    </message>
    <message>
        <source>drop what waits for a second user</source>
        <translation>کنار گذاشتن آنچه در انتظار کاربر دوم است</translation>
    </message>
    <message>
        <source>edition {version}, from {day}</source>
        <translation>نگارش {version}، از {day}</translation>
    </message>
    <message>
        <source>empty: the name of the file</source>
        <translation>خالی: نام پرونده</translation>
    </message>
    <message>
        <source>empty: the present year</source>
        <translation>خالی: سال جاری</translation>
    </message>
    <message>
        <source>empty: the rules of today</source>
        <translation>خالی: قاعده‌های امروز</translation>
    </message>
    <message>
        <source>empty: the running number</source>
        <translation>خالی: شمارهٔ بعدی</translation>
    </message>
    <message>
        <source>end a contract of coverage</source>
        <translation>پایان دادن به یک قرارداد سه‌جانبه</translation>
    </message>
    <message>
        <source>fill an office with synthetic people</source>
        <translation>پر کردن اداره با اشخاص ساختگی</translation>
    </message>
    <message>
        <source>find legal persons</source>
        <translation>جست‌وجوی اشخاص حقوقی</translation>
    </message>
    <message>
        <source>find people by any part of name, code, phone, permit</source>
        <translation>یافتن شخص با بخشی از نام، کد، تلفن یا مجوز</translation>
    </message>
    <message>
        <source>find people who were registered twice (at the province)</source>
        <translation>یافتن اشخاصی که دو بار ثبت شده‌اند (در استان)</translation>
    </message>
    <message>
        <source>find permits by number, holder, code or phone</source>
        <translation>یافتن مجوز با شماره، دارنده، کد یا تلفن</translation>
    </message>
    <message>
        <source>forget a filter</source>
        <translation>پاک کردن یک جست‌وجوی ذخیره‌شده</translation>
    </message>
    <message>
        <source>found an office in an empty data folder</source>
        <translation>راه‌اندازی اداره در یک پوشهٔ خالی</translation>
    </message>
    <message>
        <source>give a filter another name</source>
        <translation>تغییر نام یک جست‌وجوی ذخیره‌شده</translation>
    </message>
    <message>
        <source>give a person's file to another county, or ask the province to</source>
        <translation>دادن پروندهٔ شخص به شهرستان دیگر، یا درخواست آن از استان</translation>
    </message>
    <message>
        <source>go back to the shipped template of a paper (province)</source>
        <translation>بازگشت به قالب برنامه (استان)</translation>
    </message>
    <message>
        <source>has not signed</source>
        <translation>امضا نکرده</translation>
    </message>
    <message>
        <source>has signed</source>
        <translation>امضا کرده</translation>
    </message>
    <message>
        <source>how many more; negative to take some back</source>
        <translation>چند مجوز بیشتر؛ عدد منفی برای بازپس‌گیری</translation>
    </message>
    <message>
        <source>id of an edition, or “shipped” for what ships with the program</source>
        <translation>شناسهٔ یک نگارش، یا shipped برای آنچه با برنامه آمده است</translation>
    </message>
    <message>
        <source>in a county: ask the province for a state of a permit</source>
        <translation>در شهرستان: درخواست تغییر وضعیت مجوز از استان</translation>
    </message>
    <message>
        <source>install a release from a drive</source>
        <translation>نصب نسخه از روی فلش</translation>
    </message>
    <message>
        <source>issue a lost or damaged paper anew</source>
        <translation>صدور دوبارهٔ برگهٔ مفقود یا مخدوش</translation>
    </message>
    <message>
        <source>issue a permit</source>
        <translation>صدور مجوز</translation>
    </message>
    <message>
        <source>issue the permit of an approved application</source>
        <translation>صدور مجوز درخواست تأییدشده</translation>
    </message>
    <message>
        <source>its id, as “exchange to-correct” gives it</source>
        <translation>شناسهٔ آن، چنان که «exchange to-correct» می‌دهد</translation>
    </message>
    <message>
        <source>its number in “exchange alarms” (nr)</source>
        <translation>شمارهٔ آن در «exchange alarms» (nr)</translation>
    </message>
    <message>
        <source>keep a filter by a name</source>
        <translation>ذخیرهٔ یک جست‌وجو با نام</translation>
    </message>
    <message>
        <source>keep the number that the national system gave a permit</source>
        <translation>ثبت شماره‌ای که سامانهٔ ملی به مجوز داده است</translation>
    </message>
    <message>
        <source>kept for its answers</source>
        <translation>برای پاسخ‌هایش نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>lay a change aside that came back, and tell the province why</source>
        <translation>کنار گذاشتن تغییری که برگشته است و گفتن دلیل به استان</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>می‌رود</translation>
    </message>
    <message>
        <source>let a suspended permit hold again (province)</source>
        <translation>رفع تعلیق مجوز (استان)</translation>
    </message>
    <message>
        <source>let go of a drive, so that it may be taken out</source>
        <translation>رها کردن درایو تا بتوان آن را بیرون آورد</translation>
    </message>
    <message>
        <source>let it wait again instead</source>
        <translation>به‌جای آن دوباره در انتظار بماند</translation>
    </message>
    <message>
        <source>list applications by any filter, or write the list as an Excel file</source>
        <translation>فهرست درخواست‌ها با هر صافی، یا نوشتن همهٔ فهرست در پروندهٔ اکسل</translation>
    </message>
    <message>
        <source>list contracts of coverage</source>
        <translation>فهرست قراردادهای سه‌جانبه</translation>
    </message>
    <message>
        <source>list permits by any filter, or write the list as an Excel file</source>
        <translation>فهرست مجوزها با هر صافی، یا نوشتن همهٔ فهرست در پروندهٔ اکسل</translation>
    </message>
    <message>
        <source>list referrals by any filter</source>
        <translation>فهرست معرفی‌ها با هر شرطی</translation>
    </message>
    <message>
        <source>list the editions of the rules</source>
        <translation>فهرست نگارش‌های قاعده‌ها</translation>
    </message>
    <message>
        <source>list the fields that a county's answers speak for</source>
        <translation>فهرست مزیت‌های شهرستان از روی پاسخ‌ها</translation>
    </message>
    <message>
        <source>list the filters kept by name</source>
        <translation>فهرست جست‌وجوهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>list the letters of the register</source>
        <translation>فهرست نامه‌های اندیکاتور</translation>
    </message>
    <message>
        <source>list the papers and the templates in force</source>
        <translation>فهرست برگه‌ها و قالب‌های در حال اجرا</translation>
    </message>
    <message>
        <source>list the questionnaires</source>
        <translation>فهرست پرسش‌نامه‌ها</translation>
    </message>
    <message>
        <source>list the versions of questionnaires</source>
        <translation>فهرست نسخه‌های پرسشنامه‌ها</translation>
    </message>
    <message>
        <source>list what was published</source>
        <translation>فهرست ابلاغ‌ها</translation>
    </message>
    <message>
        <source>list who is left without a supporter</source>
        <translation>فهرست بدون پشتیبان ماندگان</translation>
    </message>
    <message>
        <source>make a root holder's key and card</source>
        <translation>ساختن کلید و کارت یک دارندهٔ ریشه</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>merge the pairs whose code, birth date and name are the same</source>
        <translation>ادغام جفت‌هایی که کد، تاریخ تولد و نامشان یکی است</translation>
    </message>
    <message>
        <source>more commands: homejobs {name} -h</source>
        <translation>فرمان‌های بیشتر: homejobs {name} -h</translation>
    </message>
    <message>
        <source>new keys for the province's packages, too</source>
        <translation>کلیدهای تازه برای بسته‌های استان هم</translation>
    </message>
    <message>
        <source>new keys of the province</source>
        <translation>کلیدهای تازهٔ استان</translation>
    </message>
    <message>
        <source>no surveyor noted</source>
        <translation>بی‌نام پرسشگر</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>only of this period</source>
        <translation>فقط این دوره</translation>
    </message>
    <message>
        <source>only say what would become of each line</source>
        <translation>تنها بگوید با هر سطر چه می‌شود</translation>
    </message>
    <message>
        <source>only say what would go</source>
        <translation>فقط بگوید چه پاک می‌شد</translation>
    </message>
    <message>
        <source>only this Jalali month</source>
        <translation>تنها این ماه شمسی</translation>
    </message>
    <message>
        <source>only who is called so or has this national code, with the place in all</source>
        <translation>فقط کسی با این نام یا کد ملی، با جایگاهش در میان همه</translation>
    </message>
    <message>
        <source>open an office whose key is lost with its recovery code</source>
        <translation>باز کردن اداره‌ای که کلیدش گم شده، با کد بازیابی</translation>
    </message>
    <message>
        <source>other keys that sign releases of the program</source>
        <translation>کلیدهای دیگری برای امضای نسخه‌های برنامه</translation>
    </message>
    <message>
        <source>other root holders</source>
        <translation>دارندگان دیگر برای ریشه</translation>
    </message>
    <message>
        <source>print a blank questionnaire</source>
        <translation>چاپ پرسشنامه خالی</translation>
    </message>
    <message>
        <source>print a paper of a record as PDF</source>
        <translation>چاپ یک برگه به PDF</translation>
    </message>
    <message>
        <source>print a paper of many records into one PDF</source>
        <translation>چاپ یک برگه برای چند مورد در یک PDF</translation>
    </message>
    <message>
        <source>print the document of a publication</source>
        <translation>چاپ سند یک ابلاغ</translation>
    </message>
    <message>
        <source>print the document, as it can be published</source>
        <translation>چاپ سند، آن‌گونه که می‌توان ابلاغ کرد</translation>
    </message>
    <message>
        <source>print the slip of a package</source>
        <translation>چاپ برگهٔ تحویل یک بسته</translation>
    </message>
    <message>
        <source>publish a questionnaire</source>
        <translation>انتشار پرسشنامه</translation>
    </message>
    <message>
        <source>publish a template for every office (province)</source>
        <translation>انتشار قالب برای همهٔ اداره‌ها (استان)</translation>
    </message>
    <message>
        <source>published here</source>
        <translation>منتشرشده همین‌جا</translation>
    </message>
    <message>
        <source>put a backup in the place of the store</source>
        <translation>نشاندن یک پشتیبان به جای پایگاه داده</translation>
    </message>
    <message>
        <source>put a letter into the register</source>
        <translation>ثبت نامه در اندیکاتور</translation>
    </message>
    <message>
        <source>put an alarm away with a note</source>
        <translation>بستن یک هشدار با یادداشت</translation>
    </message>
    <message>
        <source>rank people by their assessments</source>
        <translation>رتبه‌بندی افراد بر پایه پتانسیل‌سنجی</translation>
    </message>
    <message>
        <source>read a package, or all packages in a folder</source>
        <translation>خواندن یک بسته یا همهٔ بسته‌های یک پوشه</translation>
    </message>
    <message>
        <source>read the province's grant</source>
        <translation>خواندن پاسخ استان</translation>
    </message>
    <message>
        <source>record a company or cooperative</source>
        <translation>ثبت شرکت یا تعاونی</translation>
    </message>
    <message>
        <source>record a paper questionnaire by its numbers</source>
        <translation>ثبت پرسشنامه کاغذی با شماره‌ها</translation>
    </message>
    <message>
        <source>record answers from a file</source>
        <translation>ثبت پاسخ‌ها از پرونده</translation>
    </message>
    <message>
        <source>record that a permit was given back</source>
        <translation>ثبت بازپس‌دادن مجوز</translation>
    </message>
    <message>
        <source>record what followed an assessment: verification, a meeting's decision</source>
        <translation>ثبت آنچه پس از پتانسیل‌سنجی شد: راستی‌آزمایی، تصمیم جلسه</translation>
    </message>
    <message>
        <source>refer a person to a course, a network, a bank …</source>
        <translation>معرفی شخص به دوره، شبکه، بانک و …</translation>
    </message>
    <message>
        <source>register an application</source>
        <translation>ثبت درخواست</translation>
    </message>
    <message>
        <source>register people from a JSON file</source>
        <translation>ثبت اشخاص از پروندهٔ JSON</translation>
    </message>
    <message>
        <source>register people from an Excel, ODS or CSV sheet</source>
        <translation>ثبت اشخاص از کاربرگ Excel، ODS یا CSV</translation>
    </message>
    <message>
        <source>renew a contract of coverage</source>
        <translation>تمدید یک قرارداد سه‌جانبه</translation>
    </message>
    <message>
        <source>renew permits</source>
        <translation>تمدید مجوزها</translation>
    </message>
    <message>
        <source>replaced by newer keys, still accepted</source>
        <translation>کلید تازه‌تر دارد و هنوز پذیرفته است</translation>
    </message>
    <message>
        <source>revoke a permit (province)</source>
        <translation>ابطال مجوز (استان)</translation>
    </message>
    <message>
        <source>save a copy of a document</source>
        <translation>ذخیره رونوشت مدرک</translation>
    </message>
    <message>
        <source>say that a prepared contract was signed</source>
        <translation>ثبت امضای قراردادی که آماده شده بود</translation>
    </message>
    <message>
        <source>say that two like records are of different people</source>
        <translation>اعلام این‌که دو پروندهٔ همانند از دو شخص متفاوت است</translation>
    </message>
    <message>
        <source>say that two records are of one person</source>
        <translation>اعلام این‌که دو پرونده از یک شخص است</translation>
    </message>
    <message>
        <source>say what a package is, without reading it in</source>
        <translation>گفتن این‌که بسته چیست، بی آن‌که خوانده شود</translation>
    </message>
    <message>
        <source>say what a person needs and nothing answers yet</source>
        <translation>نیازهای بی‌پاسخ یک شخص</translation>
    </message>
    <message>
        <source>say which conditions are met, missing, waived</source>
        <translation>گفتن این که کدام شرط احراز شده، کم است یا معاف شده</translation>
    </message>
    <message>
        <source>score all assessments with the weights of a version; the old scores stay</source>
        <translation>امتیاز دادن دوباره با وزن‌های یک نسخه؛ امتیازهای پیشین می‌ماند</translation>
    </message>
    <message>
        <source>score {least} to {most}: {people} people</source>
        <translation>امتیاز {least} تا {most}: {people} نفر</translation>
    </message>
    <message>
        <source>seen on a drive</source>
        <translation>دیده‌شده روی فلش</translation>
    </message>
    <message>
        <source>set aside until somebody releases it: {file}</source>
        <translation>کنار گذاشته شده تا کسی آزادش کند: {file}</translation>
    </message>
    <message>
        <source>shared by {user}</source>
        <translation>همگانی، از {user}</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>قالب برنامه</translation>
    </message>
    <message>
        <source>show a contract of coverage</source>
        <translation>نمایش یک قرارداد سه‌جانبه</translation>
    </message>
    <message>
        <source>show a legal person</source>
        <translation>نمایش شخص حقوقی</translation>
    </message>
    <message>
        <source>show a permit</source>
        <translation>نمایش یک مجوز</translation>
    </message>
    <message>
        <source>show a person and the person's story</source>
        <translation>نمایش یک شخص و سرگذشت او</translation>
    </message>
    <message>
        <source>show a person's assessments</source>
        <translation>نمایش پتانسیل‌سنجی‌های یک شخص</translation>
    </message>
    <message>
        <source>show a person's documents</source>
        <translation>نمایش مدارک شخص</translation>
    </message>
    <message>
        <source>show a referral and what may come of it</source>
        <translation>نمایش یک معرفی و نتیجه‌های ممکن آن</translation>
    </message>
    <message>
        <source>show an application with its steps and conditions</source>
        <translation>نمایش درخواست با گام‌ها و شرایط آن</translation>
    </message>
    <message>
        <source>show changes that are not settled yet</source>
        <translation>نمایش تغییرهایی که هنوز قطعی نشده‌اند</translation>
    </message>
    <message>
        <source>show changes that came back and were laid aside, with the reason</source>
        <translation>نمایش تغییرهای برگشتی که کنار گذاشته شده‌اند، با دلیل</translation>
    </message>
    <message>
        <source>show changes that came back, with the field to blame and the reason</source>
        <translation>نمایش تغییرهای برگشتی با فیلد مشکل‌دار و دلیل</translation>
    </message>
    <message>
        <source>show changes that the province did not simply take over</source>
        <translation>نمایش تغییرهایی که استان عیناً نپذیرفته است</translation>
    </message>
    <message>
        <source>show or make keys for releases</source>
        <translation>نمایش یا ساختن کلیدهای نسخه‌ها</translation>
    </message>
    <message>
        <source>show or set how outgoing letters are numbered</source>
        <translation>نمایش یا تعیین الگوی شمارهٔ نامه‌های صادره</translation>
    </message>
    <message>
        <source>show or state to how many people a supporter's orders give work</source>
        <translation>نمایش یا ثبت ظرفیت سفارش‌های یک پشتیبان (به نفر)</translation>
    </message>
    <message>
        <source>show the archive key</source>
        <translation>نشان دادن کلید بایگانی</translation>
    </message>
    <message>
        <source>show the coded reasons</source>
        <translation>نمایش دلایل کددار</translation>
    </message>
    <message>
        <source>show the packages written and read</source>
        <translation>نمایش بسته‌های نوشته‌شده و خوانده‌شده</translation>
    </message>
    <message>
        <source>show the questions of a questionnaire</source>
        <translation>نمایش پرسش‌های یک پرسش‌نامه</translation>
    </message>
    <message>
        <source>show the releases, and who has which program</source>
        <translation>نمایش نسخه‌ها و نسخهٔ برنامه در هر اداره</translation>
    </message>
    <message>
        <source>show the rules of permits of a day</source>
        <translation>نمایش قاعده‌های مجوز در یک روز</translation>
    </message>
    <message>
        <source>show the source of a paper's template</source>
        <translation>نمایش متن قالب یک برگه</translation>
    </message>
    <message>
        <source>show values that a person must decide</source>
        <translation>نمایش مقدارهایی که یک نفر باید دربارهٔ آن‌ها تصمیم بگیرد</translation>
    </message>
    <message>
        <source>show values that did not win, with their authors</source>
        <translation>نمایش مقدارهایی که نماندند، با نویسندگانشان</translation>
    </message>
    <message>
        <source>show what a paper can say</source>
        <translation>نمایش آنچه یک برگه می‌تواند بگوید</translation>
    </message>
    <message>
        <source>show what a root proposal changes</source>
        <translation>نشان دادن اینکه پیشنهاد ریشه چه چیزی را تغییر می‌دهد</translation>
    </message>
    <message>
        <source>show what changed between two editions</source>
        <translation>نمایش تفاوت دو نگارش</translation>
    </message>
    <message>
        <source>show what differs between two versions</source>
        <translation>تفاوت دو نسخه</translation>
    </message>
    <message>
        <source>show what the exchange noticed that should not be</source>
        <translation>نمایش هشدارهای تبادل</translation>
    </message>
    <message>
        <source>show what waits and what was delivered</source>
        <translation>نمایش آنچه در انتظار است و آنچه تحویل شده</translation>
    </message>
    <message>
        <source>show what waits for a decision, with authors and what they saw</source>
        <translation>نمایش آنچه در انتظار تصمیم است، با نویسندگان و آنچه دیده بودند</translation>
    </message>
    <message>
        <source>show what waits for a second user</source>
        <translation>نمایش آنچه در انتظار کاربر دوم است</translation>
    </message>
    <message>
        <source>show what was asked of the province about a permit, and the answers</source>
        <translation>نمایش درخواست‌ها از استان دربارهٔ مجوز و پاسخ‌ها</translation>
    </message>
    <message>
        <source>show what was granted, used and is left</source>
        <translation>نمایش سهمیهٔ اعطاشده، مصرف‌شده و مانده</translation>
    </message>
    <message>
        <source>show which program every office has</source>
        <translation>نشان‌دادن نسخهٔ برنامهٔ هر دفتر</translation>
    </message>
    <message>
        <source>show whom the program merged by itself, and switch that (at the province)</source>
        <translation>نمایش کسانی که برنامه خودکار ادغام کرده و تغییر این رفتار (در استان)</translation>
    </message>
    <message>
        <source>show whom this office trusts</source>
        <translation>نشان دادن این‌که اداره به چه کسانی اعتماد دارد</translation>
    </message>
    <message>
        <source>show whose card a file is</source>
        <translation>نشان دادن اینکه کارت از آنِ کیست</translation>
    </message>
    <message>
        <source>sign a proposal as a root holder</source>
        <translation>امضای پیشنهاد به عنوان دارندهٔ ریشه</translation>
    </message>
    <message>
        <source>signatures are missing</source>
        <translation>امضا کم دارد</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>امضا شده</translation>
    </message>
    <message>
        <source>signed with replaced keys: sign it anew</source>
        <translation>با کلیدهای عوض‌شده امضا شده: دوباره امضا شود</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>ورودی استاندارد</translation>
    </message>
    <message>
        <source>stayed where it is: {person} ({id}): {why}</source>
        <translation>در جای خود ماند: {person} ({id}): {why}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>می‌ماند</translation>
    </message>
    <message>
        <source>store a person's answers and score them</source>
        <translation>ثبت پاسخ‌های یک شخص و امتیاز آن</translation>
    </message>
    <message>
        <source>suspend a permit (province)</source>
        <translation>تعلیق مجوز (استان)</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>take a whole sheet import back</source>
        <translation>پس گرفتن کامل یک ورود گروهی</translation>
    </message>
    <message>
        <source>take applications to another stage</source>
        <translation>بردن درخواست‌ها به مرحلهٔ دیگر</translation>
    </message>
    <message>
        <source>take this field from the entry that is merged</source>
        <translation>این فیلد از ثبتی که ادغام می‌شود گرفته شود</translation>
    </message>
    <message>
        <source>the day of the assessment, Jalali</source>
        <translation>روز پتانسیل‌سنجی، شمسی</translation>
    </message>
    <message>
        <source>the first day on which it holds</source>
        <translation>نخستین روز اجرا</translation>
    </message>
    <message>
        <source>the first day on which it is asked, Jalali</source>
        <translation>نخستین روز پرسیدن، به شمسی</translation>
    </message>
    <message>
        <source>the last change that is still accepted</source>
        <translation>آخرین تغییری که هنوز پذیرفته می‌شود</translation>
    </message>
    <message>
        <source>the office's data folder</source>
        <translation>پوشهٔ دادهٔ اداره</translation>
    </message>
    <message>
        <source>the paper that it belongs to</source>
        <translation>درخواست یا مجوزی که مدرک به آن تعلق دارد</translation>
    </message>
    <message>
        <source>the person's national code</source>
        <translation>کد ملی شخص</translation>
    </message>
    <message>
        <source>the province's own computer</source>
        <translation>رایانهٔ خود استان</translation>
    </message>
    <message>
        <source>the questionnaire, as without the option</source>
        <translation>پرسشنامه (به‌جای نوشتن نام بدون گزینه)</translation>
    </message>
    <message>
        <source>the same paper, typed a second time</source>
        <translation>همان برگه، بار دوم</translation>
    </message>
    <message>
        <source>the short code on the slip of the package</source>
        <translation>کد کوتاه روی برگهٔ تحویل بسته</translation>
    </message>
    <message>
        <source>these are missing: {names}</source>
        <translation>این‌ها داده نشده است: {names}</translation>
    </message>
    <message>
        <source>these are not known: {names}</source>
        <translation>این‌ها شناخته نیست: {names}</translation>
    </message>
    <message>
        <source>this computer stays a holder beside the cards</source>
        <translation>این رایانه در کنار کارت‌ها دارنده بماند</translation>
    </message>
    <message>
        <source>told in a package</source>
        <translation>خبرش در بسته آمده</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>try it without saving anything</source>
        <translation>آزمایش بدون ذخیره</translation>
    </message>
    <message>
        <source>verify the QR code of a permit sheet</source>
        <translation>بررسی کد QR برگهٔ مجوز</translation>
    </message>
    <message>
        <source>waits for a newer program at the province</source>
        <translation>منتظر نسخهٔ تازهٔ برنامه در استان است</translation>
    </message>
    <message>
        <source>waits for the province</source>
        <translation>چشم‌به‌راه استان</translation>
    </message>
    <message>
        <source>waive a condition, with the reason</source>
        <translation>معاف‌کردن یک شرط با ذکر علت</translation>
    </message>
    <message>
        <source>what kind of document it is</source>
        <translation>نوع مدرک</translation>
    </message>
    <message>
        <source>what the document is called</source>
        <translation>عنوان مدرک</translation>
    </message>
    <message>
        <source>what was done about it</source>
        <translation>چه رسیدگی شده است</translation>
    </message>
    <message>
        <source>where the copy is written</source>
        <translation>جایی که رونوشت نوشته می‌شود</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>جای نوشتن پرونده</translation>
    </message>
    <message>
        <source>whether the program merges by itself: always, never, or as the rule says</source>
        <translation>ادغام خودکار: همیشه، هرگز، یا طبق قاعده</translation>
    </message>
    <message>
        <source>which pairs to show</source>
        <translation>کدام جفت‌ها نشان داده شود</translation>
    </message>
    <message>
        <source>who acts</source>
        <translation>نام کاربر</translation>
    </message>
    <message>
        <source>who can advise</source>
        <translation>کسانی که می‌توانند مشاوره دهند</translation>
    </message>
    <message>
        <source>who can help to sell</source>
        <translation>کسانی که می‌توانند در فروش کمک کنند</translation>
    </message>
    <message>
        <source>who can train</source>
        <translation>کسانی که می‌توانند آموزش دهند</translation>
    </message>
    <message>
        <source>who has one of the three capabilities</source>
        <translation>کسانی که یکی از سه توان پیشرانی را دارند</translation>
    </message>
    <message>
        <source>who wants to be a pishran</source>
        <translation>کسانی که می‌خواهند پیشران باشند</translation>
    </message>
    <message>
        <source>whose assessment was found true</source>
        <translation>کسانی که پتانسیل‌سنجی‌شان راستی‌آزمایی شده است</translation>
    </message>
    <message>
        <source>why it is published</source>
        <translation>چرا ابلاغ می‌شود</translation>
    </message>
    <message>
        <source>why it no longer counts</source>
        <translation>چرا دیگر معتبر نیست</translation>
    </message>
    <message>
        <source>why unusual answers are right, by question</source>
        <translation>دلیل درستی پاسخ‌های نامعمول، برای هر پرسش</translation>
    </message>
    <message>
        <source>why; it is kept and told</source>
        <translation>چرا؛ نگه داشته و گفته می‌شود</translation>
    </message>
    <message>
        <source>withdraw a document</source>
        <translation>پس گرفتن مدرک</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>without a card here</source>
        <translation>(کارتی اینجا نیست)</translation>
    </message>
    <message>
        <source>write a list of referrals as an Excel file</source>
        <translation>نوشتن فهرست معرفی‌ها در فایل Excel</translation>
    </message>
    <message>
        <source>write a questionnaire as a file</source>
        <translation>نوشتن پرسشنامه در پرونده</translation>
    </message>
    <message>
        <source>write all answers as a sheet</source>
        <translation>نوشتن همه پاسخ‌ها در کاربرگ</translation>
    </message>
    <message>
        <source>write an encrypted backup</source>
        <translation>نوشتن نسخهٔ پشتیبان رمزنگاری‌شده</translation>
    </message>
    <message>
        <source>write down a contract of coverage</source>
        <translation>ثبت قرارداد سه‌جانبهٔ پوشش</translation>
    </message>
    <message>
        <source>write down what came of referrals</source>
        <translation>ثبت نتیجهٔ معرفی‌ها</translation>
    </message>
    <message>
        <source>write everybody who is found</source>
        <translation>نوشتن همهٔ اشخاص یافت‌شده</translation>
    </message>
    <message>
        <source>write it as a sheet too</source>
        <translation>در کاربرگ هم نوشته شود</translation>
    </message>
    <message>
        <source>write renewal notices to the holders of permits as PDF</source>
        <translation>نوشتن یادآوری تمدید برای دارندگان مجوز (PDF)</translation>
    </message>
    <message>
        <source>write the document that would be published</source>
        <translation>نوشتن سندی که منتشر می‌شود</translation>
    </message>
    <message>
        <source>write the notice of what is missing as PDF</source>
        <translation>نوشتن برگهٔ نقص مدارک در PDF</translation>
    </message>
    <message>
        <source>write the permit sheet as PDF</source>
        <translation>نوشتن برگهٔ مجوز در قالب PDF</translation>
    </message>
    <message>
        <source>write the reconciliation sheet of the month</source>
        <translation>نوشتن صورت تطبیق ماه</translation>
    </message>
    <message>
        <source>write the result as a sheet</source>
        <translation>نوشتن نتیجه در یک کاربرگ</translation>
    </message>
    <message>
        <source>write this office's request to the province</source>
        <translation>نوشتن درخواست این اداره به استان</translation>
    </message>
    <message>
        <source>write today's safety copy if it is due</source>
        <translation>نوشتن نسخهٔ اطمینان امروز، اگر لازم است</translation>
    </message>
    <message>
        <source>write what became of each line</source>
        <translation>نوشتن نتیجهٔ هر سطر</translation>
    </message>
    <message>
        <source>write what the province has not got yet to a second drive</source>
        <translation>نوشتن آنچه هنوز به استان نرسیده است روی درایو دوم</translation>
    </message>
    <message>
        <source>write what waits as a package</source>
        <translation>نوشتن تغییرهای در انتظار در یک بسته</translation>
    </message>
    <message>
        <source>{action}: {title}. {text}</source>
        <translation>{action}: {title}. {text}</translation>
    </message>
    <message>
        <source>{at}  read from {site}, number {number}: {file} ({size} bytes)</source>
        <translation>{at}  خوانده‌شده از {site}، شمارهٔ {number}: {file} ({size} بایت)</translation>
    </message>
    <message>
        <source>{at}  written for {site}, number {number}: {file} ({size} bytes)</source>
        <translation>{at}  نوشته‌شده برای {site}، شمارهٔ {number}: {file} ({size} بایت)</translation>
    </message>
    <message>
        <source>{at}  {site}  {what}, {label}: {outcome}</source>
        <translation>{at}  {site}  {what}، {label}: {outcome}</translation>
    </message>
    <message>
        <source>{at}  {site}, {actor}: {what} of {label}, to {target}. {reason}</source>
        <translation>{at}  {site}، {actor}: {what} {label} به {target}. {reason}</translation>
    </message>
    <message>
        <source>{at}  {what}, {label}: {fate} ({actor})</source>
        <translation>{at}  {what}، {label}: {fate} ({actor})</translation>
    </message>
    <message>
        <source>{at}  {what}, {label}: {reason}. Record {record_id}</source>
        <translation>{at}  {what}، {label}: {reason}. رکورد {record_id}</translation>
    </message>
    <message>
        <source>{changed} of {people} people compared; {open} pairs wait for a decision.</source>
        <translation>{changed} از {people} شخص سنجیده شد؛ {open} جفت در انتظار تصمیم است.</translation>
    </message>
    <message>
        <source>{code}: {what}: {before} → {after}</source>
        <translation>{code}: {what}: {before} ← {after}</translation>
    </message>
    <message>
        <source>{conflicts} values wait for a decision; {alarms} warnings</source>
        <translation>{conflicts} مقدار در انتظار تصمیم؛ {alarms} هشدار</translation>
    </message>
    <message>
        <source>{count} changes that the province has not got yet are on {folder}.</source>
        <translation>{count} تغییری که هنوز به استان نرسیده است در {folder} نوشته شد.</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} مدرک</translation>
    </message>
    <message>
        <source>{count} editions were withdrawn; the shipped template holds again.</source>
        <translation>{count} نگارش پس گرفته شد؛ قالب خود برنامه دوباره اجرا می‌شود.</translation>
    </message>
    <message>
        <source>{count} found, {shown} shown</source>
        <translation>{count} مورد یافت شد، {shown} مورد نشان داده شد</translation>
    </message>
    <message>
        <source>{count} notices were written: {file}</source>
        <translation>{count} یادآوری نوشته شد: {file}</translation>
    </message>
    <message>
        <source>{count} of them may go ({size} bytes).</source>
        <translation>{count} تای آن‌ها می‌تواند پاک شود ({size} بایت).</translation>
    </message>
    <message>
        <source>{count} of them went ({size} bytes).</source>
        <translation>{count} تای آن‌ها پاک شد ({size} بایت).</translation>
    </message>
    <message>
        <source>{count} packages lie here ({size} bytes).</source>
        <translation>{count} بسته اینجاست ({size} بایت).</translation>
    </message>
    <message>
        <source>{count} packages that have arrived were removed from the drive.</source>
        <translation>{count} بسته که به مقصد رسیده بود از فلش پاک شد.</translation>
    </message>
    <message>
        <source>{count} papers on {pages} pages were written: {file}</source>
        <translation>{count} برگه در {pages} صفحه نوشته شد: {file}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} شخص</translation>
    </message>
    <message>
        <source>{count} people are left without a supporter. See them with: coverage uncovered --supporter {number}</source>
        <translation>{count} نفر بدون پشتیبان می‌مانند. فهرست آنان: coverage uncovered --supporter {number}</translation>
    </message>
    <message>
        <source>{count} people were taken out of use again.</source>
        <translation>{count} شخص دوباره از فهرست کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>{count} taken to “{stage}”</source>
        <translation>{count} درخواست به «{stage}» رفت</translation>
    </message>
    <message>
        <source>{day}  {state}  {actor}: {reason}  {answer}</source>
        <translation>{day}  {state}  {actor}: {reason}  {answer}</translation>
    </message>
    <message>
        <source>{direction} {indicator}/{year}  {number}  {day}  {party}  {subject}</source>
        <translation>{direction} {indicator}/{year}  {number}  {day}  {party}  {subject}</translation>
    </message>
    <message>
        <source>{field}: wanted by {people} people, {able} of them able to begin, {capable} pishrans</source>
        <translation>{field}: {people} نفر خواهان، {able} نفر آمادهٔ شروع، {capable} نفر پیشران</translation>
    </message>
    <message>
        <source>{field}: {people} people, average {average}, {capable} with a capability of pishrans</source>
        <translation>{field}: {people} نفر، میانگین {average}، {capable} نفر با توان پیشرانی</translation>
    </message>
    <message>
        <source>{file} was damaged; its second copy was read. Take another drive next time.</source>
        <translation>{file} آسیب دیده بود؛ نسخهٔ دوم آن خوانده شد. بار دیگر فلش دیگری بردارید.</translation>
    </message>
    <message>
        <source>{file}: from {site}, number {number}: {new} new records, {changed} changed; {confirmed} of this office's changes delivered, {decided} decided otherwise.</source>
        <translation>{file}: از {site}، شمارهٔ {number}: {new} رکورد تازه، {changed} رکورد تغییرکرده؛ {confirmed} تغییر این اداره تحویل شد و دربارهٔ {decided} تغییر تصمیم دیگری گرفته شد.</translation>
    </message>
    <message>
        <source>{file}: from {site}, number {number}: {operations} changes taken in, {known} were known, {waiting} wait for an earlier package.</source>
        <translation>{file}: از {site}، شمارهٔ {number}: {operations} تغییر گرفته شد، {known} تغییر از پیش بود و {waiting} تغییر در انتظار بستهٔ پیشین است.</translation>
    </message>
    <message>
        <source>{file}: from {site}, number {number}: {operations} changes taken in.</source>
        <translation>{file}: از {site}، شمارهٔ {number}: {operations} تغییر گرفته شد.</translation>
    </message>
    <message>
        <source>{file}: was read before; nothing was changed.</source>
        <translation>{file}: پیش‌تر خوانده شده بود؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{file}: what {site} should know, written and read back.</source>
        <translation>{file}: آنچه {site} باید بداند، نوشته و دوباره خوانده شد.</translation>
    </message>
    <message>
        <source>{file}: {accepted} accepted, {duplicates} duplicates, {errors} lines with errors</source>
        <translation>{file}: {accepted} پذیرفته، {duplicates} تکراری، {errors} سطر دارای خطا</translation>
    </message>
    <message>
        <source>{file}: {count} changes for {site}, written and read back.</source>
        <translation>{file}: {count} تغییر برای {site}، نوشته و دوباره خوانده شد.</translation>
    </message>
    <message>
        <source>{id}  {kind}  {title}  {day}  {size} bytes{state}</source>
        <translation>{id}  {kind}  {title}  {day}  {size} بایت{state}</translation>
    </message>
    <message>
        <source>{id}  {person}  {action}: {place}  {state}  {due}</source>
        <translation>{id}  {person}  {action}: {place}  {state}  {due}</translation>
    </message>
    <message>
        <source>{id}  {person}  {field}  {stage}, {days} days</source>
        <translation>{id}  {person}  {field}  {stage}، {days} روز</translation>
    </message>
    <message>
        <source>{kind} {name}, edition {version}, from {day}: {note} ({actor}) {id}</source>
        <translation>{kind} {name}، نگارش {version}، از {day}: {note} ({actor}) {id}</translation>
    </message>
    <message>
        <source>{kind}, from {day} ({before} → {after}):</source>
        <translation>{kind}، از {day} ({before} → {after}):</translation>
    </message>
    <message>
        <source>{kind}: rule {version}, since {day}</source>
        <translation>{kind}: قاعدهٔ {version}، از {day}</translation>
    </message>
    <message>
        <source>{label}, {field}: {present} stands. Record {record_id}</source>
        <translation>{label}، {field}: {present} برقرار است. رکورد {record_id}</translation>
    </message>
    <message>
        <source>{label}, {field}: {present} stands; {site} wrote {offered} ({at}). Record {record_id}</source>
        <translation>{label}، {field}: {present} برقرار است؛ {site} نوشته است {offered} ({at}). رکورد {record_id}</translation>
    </message>
    <message>
        <source>{line} (fields: {fields})</source>
        <translation>{line} (فیلدها: {fields})</translation>
    </message>
    <message>
        <source>{line} — put away by {actor}: {note}</source>
        <translation>{line} — کنار گذاشتهٔ {actor}: {note}</translation>
    </message>
    <message>
        <source>{name} ({site}) is enrolled. Carry {file} back to it.</source>
        <translation>{name} ({site}) معرفی شد. {file} را برایش ببرید.</translation>
    </message>
    <message>
        <source>{name} ({site}): {packages} packages; {recorded} changes not sent yet</source>
        <translation>{name} ({site}): {packages} بسته؛ {recorded} تغییر هنوز فرستاده نشده است</translation>
    </message>
    <message>
        <source>{name} ({site}): {records} records; last read: {received}; last written: {sent}</source>
        <translation>{name} ({site}): {records} رکورد؛ آخرین خواندن: {received}؛ آخرین نوشتن: {sent}</translation>
    </message>
    <message>
        <source>{name} ({site}): {status}, since {since}, digits {digits}</source>
        <translation>{name} ({site}): {status}، از {since}، رقم‌ها {digits}</translation>
    </message>
    <message>
        <source>{name} ({type}, {site}): {reason} — {user}, {at}</source>
        <translation>{name} ({type}، {site}): {reason} — {user}، {at}</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} نمی‌تواند {value} باشد</translation>
    </message>
    <message>
        <source>{name} cannot be {value}; it is one of {known}</source>
        <translation>{name} نمی‌تواند {value} باشد؛ یکی از این‌هاست: {known}</translation>
    </message>
    <message>
        <source>{name} needs a value</source>
        <translation>{name} مقدار می‌خواهد</translation>
    </message>
    <message>
        <source>{name} {version}, from {day}, {questions} questions: {standing}</source>
        <translation>{name} {version}، از {day}، {questions} پرسش: {standing}</translation>
    </message>
    <message>
        <source>{name}: digits {digits}</source>
        <translation>{name}: رقم‌ها {digits}</translation>
    </message>
    <message>
        <source>{name}: {role}, {signed}; digits {digits}</source>
        <translation>{name}: {role}، {signed}؛ رقم‌ها {digits}</translation>
    </message>
    <message>
        <source>{number}  {covered}  under {supporter}  {starts} – {ends}  {standing}</source>
        <translation>{number}  {covered}  تحت پوشش {supporter}  {starts} – {ends}  {standing}</translation>
    </message>
    <message>
        <source>{number}. {at}  {site} {office}: {name}  {detail}</source>
        <translation>{number}. {at}  {site} {office}: {name}  {detail}</translation>
    </message>
    <message>
        <source>{number}. {label}, {field}: {value} of {site} ({at}) did not win; {present} stands</source>
        <translation>{number}. {label}، {field}: {value} از {site} ({at}) پذیرفته نشد؛ {present} برقرار است</translation>
    </message>
    <message>
        <source>{option} is not asked of this list. Leave it out.</source>
        <translation>{option} در این فهرست معنا ندارد. آن را ننویسید.</translation>
    </message>
    <message>
        <source>{people} people and {jobs} jobs under {supporters} supporters; {ending} contracts end soon.</source>
        <translation>{people} نفر و {jobs} شغل زیر پوشش {supporters} پشتیبان؛ {ending} قرارداد به‌زودی پایان می‌یابد.</translation>
    </message>
    <message>
        <source>{person}  {gap}  since {since}  was under {supporter}  {target}</source>
        <translation>{person}  {gap}  از {since}  پشتیبان پیشین: {supporter}  {target}</translation>
    </message>
    <message>
        <source>{person} can go there</source>
        <translation>{person} قابل انتقال است</translation>
    </message>
    <message>
        <source>{person} stays: {reason}</source>
        <translation>{person} منتقل نشد: {reason}</translation>
    </message>
    <message>
        <source>{person}: contract {number}</source>
        <translation>{person}: قرارداد {number}</translation>
    </message>
    <message>
        <source>{place}. {name} ({code}): {score}, {band}, gives work to {covers}</source>
        <translation>{place}. {name} ({code}): {score}، {band}، پوشش {covers} نفر</translation>
    </message>
    <message>
        <source>{reason} — laid aside by {user}: {why}</source>
        <translation>{reason} — {user} آن را کنار گذاشت: {why}</translation>
    </message>
    <message>
        <source>{recorded} recorded, {known} known already, {refused} refused.</source>
        <translation>{recorded} ثبت شد، {known} پیش‌تر ثبت شده بود، {refused} پذیرفته نشد.</translation>
    </message>
    <message>
        <source>{recorded} would be recorded, {known} are known already, {refused} would be refused.</source>
        <translation>{recorded} ثبت خواهد شد، {known} پیش‌تر ثبت شده است، {refused} پذیرفته نخواهد شد.</translation>
    </message>
    <message>
        <source>{registered} registered, {assessed} assessed; of these {trained} trained, {connected} connected to a market, {employed} with a permit in force ({applied} applied for one)</source>
        <translation>{registered} نفر ثبت‌شده، {assessed} نفر پتانسیل‌سنجی‌شده؛ از اینان {trained} نفر آموزش‌دیده، {connected} نفر متصل به بازار، {employed} نفر دارای مجوز معتبر ({applied} نفر درخواست داده‌اند)</translation>
    </message>
    <message>
        <source>{row} — withdrawn: {reason}</source>
        <translation>{row} — لغو شد: {reason}</translation>
    </message>
    <message>
        <source>{row}, {over} too many</source>
        <translation>{row}، {over} مجوز اضافه بر سهمیه</translation>
    </message>
    <message>
        <source>{scored} assessments scored by version {scoring}; {changed} came into another band, {unread} unread.</source>
        <translation>{scored} پتانسیل‌سنجی با نسخه {scoring} امتیاز گرفت؛ {changed} به گروه دیگری رفت و {unread} خوانده نشد.</translation>
    </message>
    <message>
        <source>{serial}. program {version} ({state}), {size} bytes, {origin}</source>
        <translation>{serial}. نسخهٔ {version} ({state})، {size} بایت، {origin}</translation>
    </message>
    <message>
        <source>{site} {name}: has not said which program it has</source>
        <translation>{site} {name}: هنوز نگفته است چه نسخه‌ای دارد</translation>
    </message>
    <message>
        <source>{site} {name}: program {program}</source>
        <translation>{site} {name}: نسخهٔ {program}</translation>
    </message>
    <message>
        <source>{site} {name}: program {program}, schema {schema}</source>
        <translation>{site} {name}: نسخهٔ برنامه {program}، ساختار {schema}</translation>
    </message>
    <message>
        <source>{site} {office}, {kind}, {period}: {granted} granted, {used} used, {left} left</source>
        <translation>{site} {office}، {kind}، {period}: {granted} اعطاشده، {used} مصرف‌شده، {left} مانده</translation>
    </message>
    <message>
        <source>{supporter}: {people} people and {jobs} jobs; nobody stated the orders</source>
        <translation>{supporter}: {people} نفر و {jobs} شغل؛ ظرفیت سفارش‌ها اعلام نشده است</translation>
    </message>
    <message>
        <source>{supporter}: {people} people and {jobs} jobs; orders for {stated} people ({source}, {day})</source>
        <translation>{supporter}: {people} نفر و {jobs} شغل؛ سفارش برای {stated} نفر ({source}، {day})</translation>
    </message>
    <message>
        <source>{surveyor}: {count} assessments, median {seconds} seconds, {refusals} refusals, {identical} repeated, {hasty} hasty, {outliers} far off</source>
        <translation>{surveyor}: {count} پتانسیل‌سنجی، میانه {seconds} ثانیه، {refusals} بی‌پاسخ، {identical} تکراری، {hasty} شتاب‌زده، {outliers} دورافتاده</translation>
    </message>
    <message>
        <source>{text} is no block and score, like experience:60.</source>
        <translation>{text} محور و امتیاز نیست؛ مانند experience:60 بنویسید.</translation>
    </message>
    <message>
        <source>{title}, version {version}: {questions} questions, nothing wrong.</source>
        <translation>{title}، نسخه {version}: {questions} پرسش، بی‌خطا.</translation>
    </message>
    <message>
        <source>{total} people meet this; the first {shown}:</source>
        <translation>{total} نفر این شرط‌ها را دارند؛ {shown} نفر نخست:</translation>
    </message>
    <message>
        <source>{village}: {assessed} of {registered} assessed</source>
        <translation>{village}: {assessed} نفر از {registered} نفر</translation>
    </message>
    <message>
        <source>{waiting} changes not delivered yet; last receipt: {receipt}; last export: {export}</source>
        <translation>{waiting} تغییر هنوز تحویل نشده؛ آخرین رسید: {receipt}؛ آخرین نوشتن: {export}</translation>
    </message>
    <message>
        <source>{what} ({site}): {reason}{fields}</source>
        <translation>{what} از {site}: {reason}{fields}</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of document. The kinds are: {kinds}</source>
        <translation>«{kind}» نوع مدرک نیست. انواع مدرک: {kinds}</translation>
    </message>
    <message>
        <source>“{scope}” is no office code. Write it like 29-01.</source>
        <translation>«{scope}» کد اداره نیست. آن را مانند 29-01 بنویسید.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number.</source>
        <translation>«{text}» عدد صحیح نیست.</translation>
    </message>
    <message>
        <source>“{value}” is not known for {key}. Look for its name or code in the reference lists.</source>
        <translation>«{value}» برای {key} شناخته نیست. نام یا کد آن را در فهرست‌های پایه ببینید.</translation>
    </message>
    <message>
        <source>“{value}” is not known for {key}. Write one of: {known}.</source>
        <translation>«{value}» برای {key} شناخته نیست. یکی از این‌ها را بنویسید: {known}.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>A contract that stands there cannot be taken to this state. Refresh the page and look at it.</source>
        <translation>قرارداد از وضعیت کنونی به این وضعیت برده نمی‌شود. صفحه را تازه کنید و وضعیت آن را ببینید.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>An order, a sales contract, a visit: with its number</source>
        <translation>سفارش، قرارداد فروش، بازدید: با شمارهٔ آن</translation>
    </message>
    <message>
        <source>Another contract of this office has this number. Check it.</source>
        <translation>قرارداد دیگری از این اداره همین شماره را دارد. شماره را بررسی کنید.</translation>
    </message>
    <message>
        <source>Back to the coverage</source>
        <translation>بازگشت به پوشش</translation>
    </message>
    <message>
        <source>Back to the permits</source>
        <translation>بازگشت به مجوزها</translation>
    </message>
    <message>
        <source>Before its last day a reason is needed; it becomes a note in the person's file.</source>
        <translation>پیش از موعد، دلیل لازم است؛ دلیل در پروندهٔ فرد یادداشت می‌شود.</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>شروع در آینده</translation>
    </message>
    <message>
        <source>Bring to the supporter</source>
        <translation>انتقال به پشتیبان</translation>
    </message>
    <message>
        <source>Choose at least one person who is to go to another supporter.</source>
        <translation>دست‌کم یک نفر را برای انتقال به پشتیبان دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose people in the list, then their new supporter.</source>
        <translation>افراد را در فهرست و سپس پشتیبان تازه را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the agency that signs the contract.</source>
        <translation>دستگاه اجرایی امضاکنندهٔ قرارداد را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the field of activity of the covered person.</source>
        <translation>رشتهٔ فعالیت فرد تحت پوشش را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the supporter: what speaks against it is shown while you type.</source>
        <translation>پشتیبان را انتخاب کنید: موانع هنگام نوشتن نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>قرارداد</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>شمارهٔ قرارداد</translation>
    </message>
    <message>
        <source>Contract of coverage {number}</source>
        <translation>قرارداد سه‌جانبهٔ {number}</translation>
    </message>
    <message>
        <source>Contract of {name}</source>
        <translation>قرارداد {name}</translation>
    </message>
    <message>
        <source>Contract or permit</source>
        <translation>قرارداد یا مجوز</translation>
    </message>
    <message>
        <source>Contract {number}</source>
        <translation>قرارداد {number}</translation>
    </message>
    <message>
        <source>Contract {number} covers this person under the same supporter already. Renew that one.</source>
        <translation>این فرد با قرارداد {number} زیر پوشش همین پشتیبان است. همان را تمدید کنید.</translation>
    </message>
    <message>
        <source>Contract {number} goes on where the old one ends.</source>
        <translation>قرارداد {number} ادامهٔ قرارداد پیشین است.</translation>
    </message>
    <message>
        <source>Contract {number} is with another supporter. Check the two numbers.</source>
        <translation>قرارداد {number} با پشتیبان دیگری است. هر دو شماره را بررسی کنید.</translation>
    </message>
    <message>
        <source>Contract {number} was never signed. Drop it?</source>
        <translation>قرارداد {number} هرگز امضا نشد. کنار گذاشته شود؟</translation>
    </message>
    <message>
        <source>Contract {number} was written down. Its papers are in the menu beside it.</source>
        <translation>قرارداد {number} ثبت شد. برگه‌های آن در فهرست کنار آن است.</translation>
    </message>
    <message>
        <source>Contract {number} with {supporter} covers this person already.</source>
        <translation>این فرد با قرارداد {number} زیر پوشش {supporter} است.</translation>
    </message>
    <message>
        <source>Contract {number} with {supporter}, from {starts} to {ends}</source>
        <translation>قرارداد {number} با {supporter}، از {starts} تا {ends}</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>قراردادها</translation>
    </message>
    <message>
        <source>Contracts of coverage are kept by the county's office that has the covered person's file.</source>
        <translation>قرارداد سه‌جانبه را ادارهٔ شهرستانی نگه می‌دارد که پروندهٔ فرد تحت پوشش نزد آن است.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Correct contract {number}</source>
        <translation>اصلاح قرارداد {number}</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>پوشش</translation>
    </message>
    <message>
        <source>Covered person</source>
        <translation>فرد تحت پوشش</translation>
    </message>
    <message>
        <source>Covered person's file</source>
        <translation>پروندهٔ فرد تحت پوشش</translation>
    </message>
    <message>
        <source>Ctrl+A chooses all that are shown</source>
        <translation>Ctrl+A همهٔ ردیف‌ها را انتخاب می‌کند</translation>
    </message>
    <message>
        <source>Ctrl+N writes one down; first find the person it covers.</source>
        <translation>با Ctrl+N قرارداد ثبت می‌شود؛ نخست فرد تحت پوشش را پیدا کنید.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>کنار گذاشته شود</translation>
    </message>
    <message>
        <source>Empty: as long as the rule says</source>
        <translation>خالی: به اندازهٔ قاعده</translation>
    </message>
    <message>
        <source>Empty: as on the permit</source>
        <translation>خالی: همان که در مجوز است</translation>
    </message>
    <message>
        <source>Empty: one</source>
        <translation>خالی: یک</translation>
    </message>
    <message>
        <source>Empty: only prepared</source>
        <translation>خالی: فقط آماده می‌شود</translation>
    </message>
    <message>
        <source>Empty: the day after the present one ends</source>
        <translation>خالی: فردای پایان قرارداد کنونی</translation>
    </message>
    <message>
        <source>Empty: the day it is signed</source>
        <translation>خالی: روز امضا</translation>
    </message>
    <message>
        <source>Empty: the office's next</source>
        <translation>خالی: شمارهٔ بعدی اداره</translation>
    </message>
    <message>
        <source>Empty: the one in force, if there is one</source>
        <translation>خالی: مجوز معتبر فرد، اگر دارد</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>خالی: امروز</translation>
    </message>
    <message>
        <source>Empty: today, or its last day where that is past</source>
        <translation>خالی: امروز، یا روز پایان قرارداد اگر گذشته است</translation>
    </message>
    <message>
        <source>End</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>End contract {number}</source>
        <translation>پایان قرارداد {number}</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>پایان‌یافته پیش از موعد</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>تاریخ پایان</translation>
    </message>
    <message>
        <source>Ended on its day</source>
        <translation>پایان‌یافته در موعد</translation>
    </message>
    <message>
        <source>Enter a whole number between 1 and {most}.</source>
        <translation>عددی درست میان ۱ و {most} وارد کنید.</translation>
    </message>
    <message>
        <source>Enter the last day of the contract.</source>
        <translation>روز پایان قرارداد را وارد کنید.</translation>
    </message>
    <message>
        <source>Enter the permit number of the supporter.</source>
        <translation>شمارهٔ مجوز پشتیبان را وارد کنید.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>روز شروع</translation>
    </message>
    <message>
        <source>Followed by another contract</source>
        <translation>جایگزین‌شده با قرارداد دیگر</translation>
    </message>
    <message>
        <source>Former supporter</source>
        <translation>پشتیبان پیشین</translation>
    </message>
    <message>
        <source>From {starts} to {ends}</source>
        <translation>از {starts} تا {ends}</translation>
    </message>
    <message>
        <source>How many people they give work to</source>
        <translation>برای چند نفر کار فراهم می‌کند</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>It was signed</source>
        <translation>امضا شد</translation>
    </message>
    <message>
        <source>Its day is past</source>
        <translation>موعدگذشته</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>تعداد شغل</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>Left without a supporter</source>
        <translation>بدون پشتیبان ماندگان</translation>
    </message>
    <message>
        <source>Line 1: the document must have format 1 and a list called rules, which has one.</source>
        <translation>سطر ۱: سند باید format با مقدار ۱ و فهرست rules با دست‌کم یک قاعده داشته باشد.</translation>
    </message>
    <message>
        <source>Line {line}: another rule has this name or begins on this day too. Change one.</source>
        <translation>سطر {line}: قاعدهٔ دیگری همین نام یا همین روز شروع را دارد. یکی را تغییر دهید.</translation>
    </message>
    <message>
        <source>Line {line}: there is nothing called {name} in a rule. Remove it, or mend its name.</source>
        <translation>سطر {line}: در قاعده چیزی به نام {name} نیست. آن را بردارید یا نامش را درست کنید.</translation>
    </message>
    <message>
        <source>Line {line}: this is not written as JSON. Look at the sign before it.</source>
        <translation>سطر {line}: نوشته JSON نیست. نشانهٔ پیش از آن را ببینید.</translation>
    </message>
    <message>
        <source>Line {line}: {name} is missing in this rule. Add it.</source>
        <translation>سطر {line}: {name} در این قاعده نیست. آن را بیفزایید.</translation>
    </message>
    <message>
        <source>Line {line}: {name} must be a Gregorian day such as 2026-03-21.</source>
        <translation>سطر {line}: {name} باید روزی میلادی مانند 2026-03-21 باشد.</translation>
    </message>
    <message>
        <source>Line {line}: {name} must be a name of at most {most} letters.</source>
        <translation>سطر {line}: {name} باید نامی با حداکثر {most} حرف باشد.</translation>
    </message>
    <message>
        <source>Line {line}: {name} must be a whole number from 0 to {most}.</source>
        <translation>سطر {line}: {name} باید عددی درست از ۰ تا {most} باشد.</translation>
    </message>
    <message>
        <source>Line {line}: {name} must be one of {known}.</source>
        <translation>سطر {line}: {name} باید یکی از این‌ها باشد: {known}.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>تلفن همراه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name or code of either, number of the contract or the permit …</source>
        <translation>نام یا کد ملی هر یک، شمارهٔ قرارداد یا مجوز …</translation>
    </message>
    <message>
        <source>Name, national code, supporter, number …</source>
        <translation>نام، کد ملی، پشتیبان، شماره …</translation>
    </message>
    <message>
        <source>Never signed</source>
        <translation>بدون امضا کنار گذاشته‌شده</translation>
    </message>
    <message>
        <source>New supporter</source>
        <translation>پشتیبان تازه</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>بدون قرارداد</translation>
    </message>
    <message>
        <source>No contract in force with this supporter is recorded for this person. Write it down under coverage.</source>
        <translation>قرارداد جاری این فرد با این پشتیبان ثبت نشده است. آن را در بخش پوشش ثبت کنید.</translation>
    </message>
    <message>
        <source>No contract is recorded</source>
        <translation>قراردادی ثبت نشده است</translation>
    </message>
    <message>
        <source>No contract is written down yet</source>
        <translation>هنوز قراردادی ثبت نشده است</translation>
    </message>
    <message>
        <source>No contract of coverage is written down for this permit.</source>
        <translation>برای این مجوز قرارداد سه‌جانبه ثبت نشده است.</translation>
    </message>
    <message>
        <source>No contract was found</source>
        <translation>قراردادی پیدا نشد</translation>
    </message>
    <message>
        <source>No rule for contracts holds on {day}. Choose a later day.</source>
        <translation>برای قراردادها در {day} قاعده‌ای نیست. روزی دیرتر انتخاب کنید.</translation>
    </message>
    <message>
        <source>No supporter</source>
        <translation>بدون پشتیبان</translation>
    </message>
    <message>
        <source>Nobody can be covered by their own permit.</source>
        <translation>کسی نمی‌تواند زیر پوشش مجوز خودش باشد.</translation>
    </message>
    <message>
        <source>Nobody is left without a supporter</source>
        <translation>کسی بدون پشتیبان نمانده است</translation>
    </message>
    <message>
        <source>Nobody stated the orders yet.</source>
        <translation>سفارش‌ها هنوز اعلام نشده است.</translation>
    </message>
    <message>
        <source>Nobody stated to how many people this supporter's orders give work.</source>
        <translation>اعلام نشده است که سفارش‌های این پشتیبان برای چند نفر کار فراهم می‌کند.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>کسی پیدا نشد</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>امضانشده</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>مانعی ندارد</translation>
    </message>
    <message>
        <source>Only a contract that was signed and in force is renewed.</source>
        <translation>فقط قراردادی تمدید می‌شود که امضا شده و جاری بوده است.</translation>
    </message>
    <message>
        <source>Open the contract</source>
        <translation>باز کردن قرارداد</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>Orders for {stated} people — {source}, {day}</source>
        <translation>سفارش برای {stated} نفر — {source}، {day}</translation>
    </message>
    <message>
        <source>Orders of {supporter}</source>
        <translation>سفارش‌های {supporter}</translation>
    </message>
    <message>
        <source>Permit of the covered person</source>
        <translation>مجوز فرد تحت پوشش</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Reason of its end</source>
        <translation>دلیل پایان</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <source>Renew contract {number}</source>
        <translation>تمدید قرارداد {number}</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <source>Say to how many people the orders give work: a whole number up to {most}.</source>
        <translation>بنویسید سفارش‌ها برای چند نفر کار فراهم می‌کند: عددی درست تا {most}.</translation>
    </message>
    <message>
        <source>Say what it is taken from: an order, a sales contract, a visit.</source>
        <translation>مأخذ آن را بنویسید: سفارش، قرارداد فروش، بازدید.</translation>
    </message>
    <message>
        <source>Say who is covered.</source>
        <translation>فرد تحت پوشش را مشخص کنید.</translation>
    </message>
    <message>
        <source>Say why the contract ends before its day.</source>
        <translation>بنویسید چرا قرارداد پیش از موعد پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاریخ امضا</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>State the orders</source>
        <translation>ثبت سفارش‌ها</translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation>تاریخ اعلام</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>پشتیبان</translation>
    </message>
    <message>
        <source>Supporter's permit</source>
        <translation>مجوز پشتیبان</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>مأخذ</translation>
    </message>
    <message>
        <source>The contract goes on after {day}, when the supporter's permit expires.</source>
        <translation>پایان قرارداد پس از {day} است که اعتبار مجوز پشتیبان تمام می‌شود.</translation>
    </message>
    <message>
        <source>The contract has ended.</source>
        <translation>قرارداد پایان یافت.</translation>
    </message>
    <message>
        <source>The contract is in force now.</source>
        <translation>قرارداد اکنون جاری است.</translation>
    </message>
    <message>
        <source>The contract was corrected.</source>
        <translation>قرارداد اصلاح شد.</translation>
    </message>
    <message>
        <source>The contract was dropped.</source>
        <translation>قرارداد کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The contract was ended</source>
        <translation>قرارداد پایان داده شده است</translation>
    </message>
    <message>
        <source>The contract would end before it begins. Check the dates.</source>
        <translation>پایان قرارداد پیش از شروع آن است. تاریخ‌ها را بررسی کنید.</translation>
    </message>
    <message>
        <source>The contract would end before it was signed. Check the date.</source>
        <translation>تاریخ پایان پیش از امضای قرارداد است. تاریخ را بررسی کنید.</translation>
    </message>
    <message>
        <source>The contract's day is past</source>
        <translation>موعد قرارداد گذشته است</translation>
    </message>
    <message>
        <source>The new contracts</source>
        <translation>قراردادهای تازه</translation>
    </message>
    <message>
        <source>The orders were written down: {people} people are covered.</source>
        <translation>سفارش‌ها ثبت شد: {people} نفر زیر پوشش‌اند.</translation>
    </message>
    <message>
        <source>The same supporter and work go on under a new contract.</source>
        <translation>همان پشتیبان و همان کار با قرارداد تازه ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The supporter gave the permit back</source>
        <translation>پشتیبان مجوز را تحویل داده است</translation>
    </message>
    <message>
        <source>The supporter's file was erased</source>
        <translation>پروندهٔ پشتیبان پاک شده است</translation>
    </message>
    <message>
        <source>The supporter's orders give work to {stated} people ({source}); {covered} are covered already.</source>
        <translation>سفارش‌های پشتیبان برای {stated} نفر کار فراهم می‌کند ({source})؛ هم‌اکنون {covered} نفر زیر پوشش‌اند.</translation>
    </message>
    <message>
        <source>The supporter's permit had expired on the day of the signature.</source>
        <translation>اعتبار مجوز پشتیبان در روز امضا تمام شده بود.</translation>
    </message>
    <message>
        <source>The supporter's permit has expired</source>
        <translation>اعتبار مجوز پشتیبان تمام شده است</translation>
    </message>
    <message>
        <source>The supporter's permit is not in force.</source>
        <translation>مجوز پشتیبان معتبر نیست.</translation>
    </message>
    <message>
        <source>The supporter's permit is not in this office's store.</source>
        <translation>مجوز پشتیبان در این اداره نیست.</translation>
    </message>
    <message>
        <source>The supporter's permit is revoked</source>
        <translation>مجوز پشتیبان باطل شده است</translation>
    </message>
    <message>
        <source>The supporter's permit is suspended</source>
        <translation>مجوز پشتیبان تعلیق است</translation>
    </message>
    <message>
        <source>This contract has ended; nothing of it is corrected any more.</source>
        <translation>این قرارداد پایان یافته است و دیگر اصلاح نمی‌شود.</translation>
    </message>
    <message>
        <source>This contract is not in this office's store. Check its number.</source>
        <translation>این قرارداد در این اداره نیست. شمارهٔ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>This date lies in the future. Check it.</source>
        <translation>این تاریخ در آینده است. آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>This is not the number of a contract in force that covers this person.</source>
        <translation>این شمارهٔ قرارداد جاری این فرد نیست.</translation>
    </message>
    <message>
        <source>This is not the number of a covered permit of this person.</source>
        <translation>این شمارهٔ مجوز تحت پوشش این فرد نیست.</translation>
    </message>
    <message>
        <source>This is not the permit of a supporter.</source>
        <translation>این مجوزِ پشتیبان نیست.</translation>
    </message>
    <message>
        <source>This office knows no permit with this number. Check the number of the supporter's permit.</source>
        <translation>مجوزی با این شماره در این اداره نیست. شمارهٔ مجوز پشتیبان را بررسی کنید.</translation>
    </message>
    <message>
        <source>This person is out of use, so no contract can be written down.</source>
        <translation>پروندهٔ این فرد کنار گذاشته شده است و قراردادی برای او ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>Type a name, a code or a number.</source>
        <translation>نام، کد یا شماره را بنویسید.</translation>
    </message>
    <message>
        <source>Type a name, a code or the beginning of a number, or take the choice back.</source>
        <translation>نام، کد یا آغاز شماره را بنویسید، یا انتخاب بالا را بردارید.</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>واحد مقدار</translation>
    </message>
    <message>
        <source>Was contract {number} signed today?</source>
        <translation>قرارداد {number} امروز امضا شد؟</translation>
    </message>
    <message>
        <source>What is made or done</source>
        <translation>موضوع کار</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>نتیجهٔ کار</translation>
    </message>
    <message>
        <source>Who covers whom is not corrected: end it and write another one down.</source>
        <translation>پشتیبان و فرد تحت پوشش اصلاح نمی‌شوند: قرارداد را پایان دهید و قرارداد دیگری ثبت کنید.</translation>
    </message>
    <message>
        <source>Whoever loses the supporter or the contract stands here.</source>
        <translation>هر کس پشتیبان یا قراردادش را از دست بدهد، اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Whom does the contract cover?</source>
        <translation>قرارداد برای پوشش چه کسی است؟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>علت</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Write a contract down</source>
        <translation>ثبت قرارداد</translation>
    </message>
    <message>
        <source>Write what the covered person makes or does.</source>
        <translation>بنویسید فرد تحت پوشش چه می‌سازد یا چه کاری انجام می‌دهد.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ظرفیت پر</translation>
    </message>
    <message>
        <source>only prepared</source>
        <translation>فقط آماده شود</translation>
    </message>
    <message>
        <source>prevents it</source>
        <translation>مانع ثبت</translation>
    </message>
    <message>
        <source>room for {left}</source>
        <translation>جا برای {left} نفر</translation>
    </message>
    <message>
        <source>signed today</source>
        <translation>امروز امضا شد</translation>
    </message>
    <message>
        <source>what speaks against it is shown while you type</source>
        <translation>موانع هنگام نوشتن نشان داده می‌شود</translation>
    </message>
    <message>
        <source>{count} cannot go there:</source>
        <translation>{count} نفر منتقل نمی‌شوند:</translation>
    </message>
    <message>
        <source>{count} contracts have the number {number}. Open the one you mean from the list.</source>
        <translation>{count} قرارداد شمارهٔ {number} دارند. قرارداد موردنظر را از فهرست باز کنید.</translation>
    </message>
    <message>
        <source>{count} left without a supporter</source>
        <translation>بدون پشتیبان: {count} نفر</translation>
    </message>
    <message>
        <source>{count} people go to the chosen supporter; what they had ends.</source>
        <translation>{count} نفر به پشتیبان انتخاب‌شده منتقل می‌شوند و قرارداد پیشین پایان می‌یابد.</translation>
    </message>
    <message>
        <source>{count} people have a new contract.</source>
        <translation>برای {count} نفر قرارداد تازه ثبت شد.</translation>
    </message>
    <message>
        <source>{name} — {people} of {stated} people</source>
        <translation>{name} — {people} نفر از {stated} نفر</translation>
    </message>
    <message>
        <source>{name} — {people} people, orders not stated</source>
        <translation>{name} — {people} نفر، ظرفیت اعلام‌نشده</translation>
    </message>
    <message>
        <source>{over} too many</source>
        <translation>{over} نفر بیش از ظرفیت</translation>
    </message>
    <message>
        <source>{people} people and {jobs} jobs under contracts in force</source>
        <translation>{people} نفر و {jobs} شغل زیر قراردادهای جاری</translation>
    </message>
    <message>
        <source>{people} people and {jobs} jobs under {supporters} supporters</source>
        <translation>{people} نفر و {jobs} شغل زیر پوشش {supporters} پشتیبان</translation>
    </message>
    <message>
        <source>{people} people and {jobs} jobs; nobody stated the orders yet</source>
        <translation>{people} نفر و {jobs} شغل؛ سفارش‌ها هنوز اعلام نشده است</translation>
    </message>
    <message>
        <source>{people} people and {jobs} jobs; orders for {stated} people — {source}, {day}</source>
        <translation>{people} نفر و {jobs} شغل؛ سفارش برای {stated} نفر — {source}، {day}</translation>
    </message>
    <message>
        <source>{people} people are covered now; the newest statement counts.</source>
        <translation>اکنون {people} نفر زیر پوشش‌اند؛ تازه‌ترین اعلام ملاک است.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for this. Choose one from the list.</source>
        <translation>«{reason}» دلیل این کار نیست. از فهرست انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>A county asks for transfers and merges on the person's page; the wish comes with its package.</source>
        <translation>شهرستان انتقال و ادغام را در صفحهٔ شخص درخواست می‌کند و درخواست با بستهٔ او می‌رسد.</translation>
    </message>
    <message>
        <source>A director or an administrator decides; you may look.</source>
        <translation>تصمیم با مدیر یا راهبر سامانه است؛ شما می‌توانید ببینید.</translation>
    </message>
    <message>
        <source>A later value came</source>
        <translation>مقدار تازه‌تری رسید</translation>
    </message>
    <message>
        <source>A later value stood already</source>
        <translation>مقدار تازه‌تری ثبت بود</translation>
    </message>
    <message>
        <source>A person has no field {field}.</source>
        <translation>شخص فیلدی به نام {field} ندارد.</translation>
    </message>
    <message>
        <source>A record whose value cannot be taken stays in the list; you are told which and why.</source>
        <translation>پرونده‌ای که مقدارش پذیرفتنی نیست در فهرست می‌ماند و گفته می‌شود کدام و چرا.</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>همهٔ فیلدها</translation>
    </message>
    <message>
        <source>All of them wait in the field “{field}”. One decision holds for all.</source>
        <translation>همه در فیلد «{field}» منتظرند. یک تصمیم برای همه است.</translation>
    </message>
    <message>
        <source>All papers come together. What is not chosen is kept; the merge can be taken back.</source>
        <translation>همهٔ مدارک یک‌جا می‌شود. مقدار برگزیده‌نشده نگه داشته می‌شود و ادغام برگشت‌پذیر است.</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>مقدار دیگر</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Ask for a merge with another entry …</source>
        <translation>درخواست ادغام با ثبت دیگر …</translation>
    </message>
    <message>
        <source>Ask for a transfer to another county …</source>
        <translation>درخواست انتقال به شهرستان دیگر …</translation>
    </message>
    <message>
        <source>Ask the province</source>
        <translation>درخواست از استان</translation>
    </message>
    <message>
        <source>Ask the province to move the file of {name}</source>
        <translation>درخواست انتقال پروندهٔ {name} از استان</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>درخواست‌کننده</translation>
    </message>
    <message>
        <source>Asked by counties</source>
        <translation>درخواست شهرستان‌ها</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>پتانسیل‌سنجی</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Before, as both had it</source>
        <translation>مقدار پیشین (پایه)</translation>
    </message>
    <message>
        <source>Bring this value back</source>
        <translation>بازگرداندن این مقدار</translation>
    </message>
    <message>
        <source>By a decision</source>
        <translation>با تصمیم</translation>
    </message>
    <message>
        <source>Came back: {name}</source>
        <translation>برگشت خورده: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Changes of counties that could not be taken over, or that wait for a newer program, stand here.</source>
        <translation>تغییرهایی از شهرستان‌ها که اعمال نشد، یا منتظر نسخهٔ تازهٔ برنامه است، این‌جا می‌آید.</translation>
    </message>
    <message>
        <source>Choose records that wait in one and the same field.</source>
        <translation>پرونده‌هایی را برگزینید که همه در یک فیلد منتظرند.</translation>
    </message>
    <message>
        <source>Choose the county.</source>
        <translation>شهرستان را برگزینید.</translation>
    </message>
    <message>
        <source>Choose the value that stands: arrows, or its number.</source>
        <translation>مقداری را که باید بماند برگزینید: با پیکان‌ها یا شمارهٔ آن.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Comes from a newer program: update the program here, then it is taken in.</source>
        <translation>از برنامهٔ تازه‌تری آمده است؛ برنامهٔ این‌جا را به‌روز کنید تا اعمال شود.</translation>
    </message>
    <message>
        <source>Completion of a permit</source>
        <translation>تکمیل مجوز</translation>
    </message>
    <message>
        <source>Contract of coverage</source>
        <translation>قرارداد پوشش</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>ویرایش شخص</translation>
    </message>
    <message>
        <source>Correction of a contract</source>
        <translation>اصلاح قرارداد</translation>
    </message>
    <message>
        <source>Correction of a legal person</source>
        <translation>اصلاح شخص حقوقی</translation>
    </message>
    <message>
        <source>Correction of a referral</source>
        <translation>اصلاح معرفی</translation>
    </message>
    <message>
        <source>Correction of a skill</source>
        <translation>ویرایش مهارت</translation>
    </message>
    <message>
        <source>Correction of an application</source>
        <translation>ویرایش درخواست</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ثبت تصمیم</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تصمیم‌های گرفته‌شده</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>تصمیم‌گیرنده</translation>
    </message>
    <message>
        <source>Decided by the province</source>
        <translation>تصمیم‌های استان</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>ثبت تصمیم‌ها</translation>
    </message>
    <message>
        <source>Decision about an assessment</source>
        <translation>تصمیم دربارهٔ ارزیابی</translation>
    </message>
    <message>
        <source>Decisions and corrections</source>
        <translation>تصمیم‌ها و اصلاح‌ها</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>نپذیرفتن</translation>
    </message>
    <message>
        <source>Did not win</source>
        <translation>مقدار کنارمانده</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مدرک</translation>
    </message>
    <message>
        <source>Each decision will stand here with its reason, and in the story of its record.</source>
        <translation>هر تصمیم با دلیلش این‌جا و در سرگذشت پرونده می‌آید.</translation>
    </message>
    <message>
        <source>Enter opens; Shift with the arrows chooses several of one field</source>
        <translation>باز کردن: Enter؛ برگزیدن چند مورد از یک فیلد: Shift و پیکان</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>پاک کردن همیشگی</translation>
    </message>
    <message>
        <source>Erase for ever …</source>
        <translation>پاک کردن همیشگی …</translation>
    </message>
    <message>
        <source>Erase {name} for ever</source>
        <translation>پاک کردن همیشگی {name}</translation>
    </message>
    <message>
        <source>Erased: {count} records. The counties erase them with their next packages.</source>
        <translation>{count} پرونده و مدرک پاک شد. شهرستان‌ها با بستهٔ بعدی آن‌ها را پاک می‌کنند.</translation>
    </message>
    <message>
        <source>Erasing takes two people: another user must confirm it with an own password.</source>
        <translation>برای پاک کردن دو نفر لازم است: کاربر دیگری باید با گذرواژهٔ خود تأیید کند.</translation>
    </message>
    <message>
        <source>Every value that was written stands</source>
        <translation>همهٔ مقدارهای ثبت‌شده برجاست</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>File of</source>
        <translation>پروندهٔ</translation>
    </message>
    <message>
        <source>Give the file</source>
        <translation>انتقال پرونده</translation>
    </message>
    <message>
        <source>Give the file of {name} to another county</source>
        <translation>انتقال پروندهٔ {name} به شهرستان دیگر</translation>
    </message>
    <message>
        <source>Give the file to another county …</source>
        <translation>انتقال پرونده به شهرستان دیگر …</translation>
    </message>
    <message>
        <source>Give the file to {office}</source>
        <translation>انتقال پرونده به {office}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>چگونه</translation>
    </message>
    <message>
        <source>In a merge</source>
        <translation>در ادغام</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>در این پرونده</translation>
    </message>
    <message>
        <source>Is merged into it</source>
        <translation>در آن ادغام می‌شود</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>آن یکی بماند</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>مقدار کنونی بماند</translation>
    </message>
    <message>
        <source>Laid aside</source>
        <translation>کنارگذاشته‌ها</translation>
    </message>
    <message>
        <source>Laid aside by</source>
        <translation>کنارگذارنده</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>شخص حقوقی</translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation>دوباره در انتظار بماند</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>دیدن بسته‌ها</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>Merge two entries of one person</source>
        <translation>ادغام دو ثبتِ یک شخص</translation>
    </message>
    <message>
        <source>Merge with another entry</source>
        <translation>ادغام با ثبت دیگر</translation>
    </message>
    <message>
        <source>Merge with another entry …</source>
        <translation>ادغام با ثبت دیگر …</translation>
    </message>
    <message>
        <source>Merge with which entry?</source>
        <translation>ادغام با کدام ثبت؟</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>مهارت تازه</translation>
    </message>
    <message>
        <source>No county asks for anything</source>
        <translation>درخواستی از شهرستان‌ها نیست</translation>
    </message>
    <message>
        <source>No county {site} is enrolled with this province. Check the number.</source>
        <translation>شهرستانی با شمارهٔ {site} در این استان پذیرفته نشده است. شماره را بررسی کنید.</translation>
    </message>
    <message>
        <source>No entry was merged into this person's.</source>
        <translation>ثبتی در پروندهٔ این شخص ادغام نشده است.</translation>
    </message>
    <message>
        <source>No other value may be typed into this field.</source>
        <translation>در این فیلد مقدار دیگری نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>No value waits for a decision in this field. Refresh the list.</source>
        <translation>در این فیلد مقداری در انتظار تصمیم نیست. فهرست را تازه کنید.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Nothing came back</source>
        <translation>چیزی برنگشته است</translation>
    </message>
    <message>
        <source>Nothing changes here before the province does it. Its answer comes with a package.</source>
        <translation>تا استان آن را انجام ندهد این‌جا چیزی تغییر نمی‌کند. پاسخ با بسته می‌رسد.</translation>
    </message>
    <message>
        <source>Nothing is lost: what gave way to another value is kept here</source>
        <translation>چیزی گم نمی‌شود: مقداری که جایش را به مقدار دیگر داد این‌جا می‌ماند</translation>
    </message>
    <message>
        <source>Nothing of it can be shown: its content was erased, or it has no fields.</source>
        <translation>چیزی از آن برای نمایش نیست: محتوایش امحا شده یا فیلدی ندارد.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>تصمیمی در انتظار نیست</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>هنوز تصمیمی گرفته نشده است</translation>
    </message>
    <message>
        <source>Nothing was laid aside</source>
        <translation>چیزی کنار گذاشته نشده است</translation>
    </message>
    <message>
        <source>Nothing was sent back</source>
        <translation>چیزی برگشت داده نشده است</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>پیشنهاددهنده</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Only a county asks; the province does it at once.</source>
        <translation>درخواست را شهرستان می‌دهد؛ استان خودش بی‌درنگ انجام می‌دهد.</translation>
    </message>
    <message>
        <source>Only the province decides this. Send it your changes and its answer comes back.</source>
        <translation>این را فقط استان تعیین می‌کند. تغییرهای خود را بفرستید تا پاسخ آن برگردد.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Orders of a supporter</source>
        <translation>سفارش‌های پشتیبان</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>تغییر دیگر</translation>
    </message>
    <message>
        <source>Part a merged entry …</source>
        <translation>جدا کردن ثبت ادغام‌شده …</translation>
    </message>
    <message>
        <source>Part an entry from {name}</source>
        <translation>جدا کردن یک ثبت از {name}</translation>
    </message>
    <message>
        <source>Part it</source>
        <translation>جدا کردن</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>مجوز</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Proposed by an office that does not keep this file</source>
        <translation>پیشنهاد اداره‌ای که پرونده نزد او نیست</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Reason (it is kept in the story and goes to the counties)</source>
        <translation>دلیل (در سرگذشت می‌ماند و به شهرستان‌ها می‌رود)</translation>
    </message>
    <message>
        <source>Reason (it stays: do not name the person in it)</source>
        <translation>دلیل (می‌ماند؛ نام شخص را در آن ننویسید)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>معرفی</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>ثبت شخص</translation>
    </message>
    <message>
        <source>Request about a permit</source>
        <translation>درخواست دربارهٔ مجوز</translation>
    </message>
    <message>
        <source>Say the reason in at most {most} letters; more belongs into a note.</source>
        <translation>دلیل را در حداکثر {most} حرف بنویسید؛ بیش از آن را یادداشت کنید.</translation>
    </message>
    <message>
        <source>Say why it is decided so; the reason goes to the counties.</source>
        <translation>بنویسید چرا چنین تصمیم گرفته شد؛ دلیل به شهرستان‌ها می‌رود.</translation>
    </message>
    <message>
        <source>Second user's name</source>
        <translation>نام کاربری نفر دوم</translation>
    </message>
    <message>
        <source>Second user's password</source>
        <translation>گذرواژهٔ نفر دوم</translation>
    </message>
    <message>
        <source>Several offices offer a value for this field. Say which value shall stand.</source>
        <translation>چند دفتر برای این فیلد مقدار داده‌اند. بگویید کدام مقدار بماند.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>اکنون هست</translation>
    </message>
    <message>
        <source>Stands since</source>
        <translation>مقدار ماندگار</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>می‌ماند</translation>
    </message>
    <message>
        <source>Step of a contract</source>
        <translation>مرحلهٔ قرارداد</translation>
    </message>
    <message>
        <source>Step of a permit</source>
        <translation>تغییر وضعیت مجوز</translation>
    </message>
    <message>
        <source>Step of an application</source>
        <translation>تغییر وضعیت درخواست</translation>
    </message>
    <message>
        <source>Take what is offered</source>
        <translation>پیشنهاد پذیرفته شود</translation>
    </message>
    <message>
        <source>Taking out of use</source>
        <translation>کنار گذاشتن شخص</translation>
    </message>
    <message>
        <source>That is the same entry. Choose the other one.</source>
        <translation>این همان ثبت است. ثبت دیگر را برگزینید.</translation>
    </message>
    <message>
        <source>The county that registered this person corrects it.</source>
        <translation>شهرستانی که این شخص را ثبت کرده آن را اصلاح می‌کند.</translation>
    </message>
    <message>
        <source>The entry becomes a person of its own again and takes its own papers back. What was edited since the merge stays with {name}.</source>
        <translation>آن ثبت دوباره شخصی جداگانه می‌شود و مدارک خودش را پس می‌گیرد. آنچه پس از ادغام ویرایش شده نزد {name} می‌ماند.</translation>
    </message>
    <message>
        <source>The file with its {papers} papers moves to the county that you choose. The present county no longer sees it after its next package; what it still changes becomes a proposal.</source>
        <translation>پرونده با {papers} مدرکش به شهرستانی که برمی‌گزینید می‌رود. شهرستان کنونی پس از بستهٔ بعدی آن را نمی‌بیند و آنچه تا آن زمان تغییر دهد پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>مقدارهای دیگر</translation>
    </message>
    <message>
        <source>The person who shall remain was taken out of use. Choose the other one.</source>
        <translation>شخصی که باید بماند از کار کنار گذاشته شده است. دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>The person, {entries} merged entries and {papers} papers are erased here, and at every county with its next package. This cannot be undone. Another user with the right to decide must confirm it.</source>
        <translation>شخص با {entries} ثبت ادغام‌شده و {papers} مدرک این‌جا پاک می‌شود و در هر شهرستان با بستهٔ بعدی‌اش. بازگشت ندارد. کاربر دیگری که حق تصمیم دارد باید تأیید کند.</translation>
    </message>
    <message>
        <source>The province can bring it back. Here, correct the record if it is wrong.</source>
        <translation>استان می‌تواند آن را بازگرداند. این‌جا اگر پرونده نادرست است ویرایشش کنید.</translation>
    </message>
    <message>
        <source>The province does not merge this entry: {reason}</source>
        <translation>استان این ثبت را ادغام نکرد: {reason}</translation>
    </message>
    <message>
        <source>The province does not transfer this file: {reason}</source>
        <translation>استان این پرونده را انتقال نداد: {reason}</translation>
    </message>
    <message>
        <source>The province is asked; nothing changes before it does it.</source>
        <translation>از استان درخواست می‌شود؛ تا انجام ندهد چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>These two entries are one person already.</source>
        <translation>این دو ثبت هم‌اکنون یک شخص‌اند.</translation>
    </message>
    <message>
        <source>They wait in different fields. Show one field only (above the list), and choose again.</source>
        <translation>فیلدهایشان یکی نیست. بالای فهرست تنها یک فیلد را نمایش دهید و دوباره برگزینید.</translation>
    </message>
    <message>
        <source>This cannot be corrected in a form. See the record, then lay the task aside.</source>
        <translation>این با فرم اصلاح نمی‌شود. پرونده را ببینید و سپس کار را کنار بگذارید.</translation>
    </message>
    <message>
        <source>This entry was merged into another person's before. Part it from there first.</source>
        <translation>این ثبت پیش‌تر در شخص دیگری ادغام شده است. نخست آن را از آنجا جدا کنید.</translation>
    </message>
    <message>
        <source>This entry was merged into another person's. Open that person's page.</source>
        <translation>این ثبت در شخص دیگری ادغام شده است. صفحهٔ آن شخص را باز کنید.</translation>
    </message>
    <message>
        <source>This entry was not merged into another one.</source>
        <translation>این ثبت در ثبت دیگری ادغام نشده است.</translation>
    </message>
    <message>
        <source>This is no value for the field {field}. Correct it and try again.</source>
        <translation>این برای فیلد {field} مقدار درستی نیست. آن را درست کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>This person's file is in {site} already.</source>
        <translation>پروندهٔ این شخص هم‌اکنون در {site} است.</translation>
    </message>
    <message>
        <source>This task is no longer there. Refresh the list.</source>
        <translation>این کار دیگر در فهرست نیست. فهرست را تازه کنید.</translation>
    </message>
    <message>
        <source>This value stands already. Refresh the list.</source>
        <translation>همین مقدار اکنون ثبت است. فهرست را تازه کنید.</translation>
    </message>
    <message>
        <source>This value stands now.</source>
        <translation>همین مقدار اکنون ثبت است</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>نیاز به اصلاح</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>در انتظار تصمیم</translation>
    </message>
    <message>
        <source>To which county?</source>
        <translation>به کدام شهرستان؟</translation>
    </message>
    <message>
        <source>Type the other value, or choose one of those above.</source>
        <translation>مقدار دیگر را بنویسید یا یکی از بالایی‌ها را برگزینید.</translation>
    </message>
    <message>
        <source>Values that gave way</source>
        <translation>مقدارهای کنارمانده</translation>
    </message>
    <message>
        <source>Values wait for a decision in this field. Decide there.</source>
        <translation>در این فیلد مقدارهایی منتظر تصمیم‌اند. همان‌جا تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Waits until the program at the province is updated; nothing is to be done here.</source>
        <translation>تا به‌روز شدن برنامهٔ استان می‌ماند؛ این‌جا کاری لازم نیست.</translation>
    </message>
    <message>
        <source>Was sent</source>
        <translation>فرستاده شده</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>برگشتی‌ها</translation>
    </message>
    <message>
        <source>What came of a referral</source>
        <translation>نتیجهٔ معرفی</translation>
    </message>
    <message>
        <source>What gives way to a later value or to a decision is kept and will stand here.</source>
        <translation>هر مقداری که جایش را به مقدار تازه‌تر یا به یک تصمیم بدهد نگه داشته می‌شود و این‌جا می‌آید.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>What is laid aside with a reason stands here; the province sees the reason, too.</source>
        <translation>آنچه با ذکر دلیل کنار گذاشته شود اینجا می‌آید؛ استان هم دلیل را می‌بیند.</translation>
    </message>
    <message>
        <source>What the author of the offered value had seen</source>
        <translation>آنچه نویسندهٔ پیشنهاد دیده بود</translation>
    </message>
    <message>
        <source>What the province could not take over will stand here, with its reason and the field to blame. Everything else goes on meanwhile.</source>
        <translation>آنچه استان نتوانست اعمال کند با دلیل و فیلد مشکل‌دار این‌جا می‌آید. بقیهٔ کارها پیش می‌رود.</translation>
    </message>
    <message>
        <source>What the province sent back, and what it decided</source>
        <translation>آنچه استان برگرداند و آنچه تصمیم گرفت</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>در انتظار اصلاح</translation>
    </message>
    <message>
        <source>What you decide goes to the counties with its reason</source>
        <translation>تصمیم شما با دلیلش به شهرستان‌ها می‌رود</translation>
    </message>
    <message>
        <source>Where two offices write different values, both will stand here, with their authors.</source>
        <translation>هرجا دو اداره مقدار متفاوت بنویسند، هر دو با نام نویسنده این‌جا می‌آید.</translation>
    </message>
    <message>
        <source>Which entry?</source>
        <translation>کدام ثبت؟</translation>
    </message>
    <message>
        <source>Why are they one person? The reason goes to the counties</source>
        <translation>چرا یک شخص‌اند؟ دلیل به شهرستان‌ها می‌رود</translation>
    </message>
    <message>
        <source>Why does it stand after all? The reason goes to the counties</source>
        <translation>چرا بازگردد؟ دلیل به شهرستان‌ها می‌رود</translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation>چرا برگشت</translation>
    </message>
    <message>
        <source>Why it is declined; the county reads it in a note on the person</source>
        <translation>چرا پذیرفته نشد؛ شهرستان آن را در یادداشت پرونده می‌خواند</translation>
    </message>
    <message>
        <source>Why it is laid aside; what the province has stands, and it is told why</source>
        <translation>چرا کنار گذاشته می‌شود؛ آنچه استان دارد می‌ماند و دلیل به استان گفته می‌شود</translation>
    </message>
    <message>
        <source>Why it was laid aside</source>
        <translation>دلیل کنار گذاشتن</translation>
    </message>
    <message>
        <source>Why? The reason goes to the counties</source>
        <translation>چرا؟ دلیل به شهرستان‌ها می‌رود</translation>
    </message>
    <message>
        <source>Why? The reason goes to the counties (F8: the last one again)</source>
        <translation>چرا؟ دلیل به شهرستان‌ها می‌رود (تکرار دلیل پیشین: F8)</translation>
    </message>
    <message>
        <source>Withdrawal of a document</source>
        <translation>پس گرفتن مدرک</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>file of {office}</source>
        <translation>پروندهٔ {office}</translation>
    </message>
    <message>
        <source>in package {number}</source>
        <translation>در بستهٔ شمارهٔ {number}</translation>
    </message>
    <message>
        <source>look at it and do it</source>
        <translation>دیدن و انجام دادن</translation>
    </message>
    <message>
        <source>see what was sent</source>
        <translation>دیدن آنچه فرستاده شد</translation>
    </message>
    <message>
        <source>written at the province</source>
        <translation>در استان نوشته شده</translation>
    </message>
    <message>
        <source>{count} fields</source>
        <translation>{count} فیلد</translation>
    </message>
    <message>
        <source>{count} fields are the same in both and are not shown.</source>
        <translation>{count} فیلد در هر دو یکسان است و نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>{count} fields of this file wait</source>
        <translation>{count} فیلد این پرونده منتظر است</translation>
    </message>
    <message>
        <source>{count} packages are set aside because their key was withdrawn.</source>
        <translation>{count} بسته کنار گذاشته شده، چون کلیدشان باطل شده است.</translation>
    </message>
    <message>
        <source>{count} records chosen</source>
        <translation>{count} پرونده برگزیده شد</translation>
    </message>
    <message>
        <source>{count} were decided, {left} stay: {why}</source>
        <translation>{count} مورد تصمیم گرفته شد و {left} مورد ماند: {why}</translation>
    </message>
    <message>
        <source>{count} were decided.</source>
        <translation>{count} مورد تصمیم گرفته شد.</translation>
    </message>
    <message>
        <source>{field} ({count})</source>
        <translation>{field} ({count})</translation>
    </message>
    <message>
        <source>{field}: sent was “{sent}”</source>
        <translation>{field}: «{sent}» فرستاده شده بود</translation>
    </message>
    <message>
        <source>{name} is registered with national code {code}. Merge the two persons or choose another value.</source>
        <translation>{name} با کد ملی {code} ثبت شده است. دو شخص را ادغام کنید یا مقدار دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{name} may not confirm an erasure. Ask a director or an administrator.</source>
        <translation>{name} اجازهٔ تأیید پاک کردن را ندارد. از رئیس یا مدیر سامانه بخواهید.</translation>
    </message>
    <message>
        <source>{name}, {code}, file of {office}</source>
        <translation>{name}، {code}، پروندهٔ {office}</translation>
    </message>
    <message>
        <source>{name}, {code}, {reason}</source>
        <translation>{name}، {code}، {reason}</translation>
    </message>
    <message>
        <source>{name}: declined. The county reads why in a note on the person.</source>
        <translation>{name}: پذیرفته نشد. شهرستان دلیلش را در یادداشت پرونده می‌خواند.</translation>
    </message>
    <message>
        <source>{name}: laid aside. What the province has stands.</source>
        <translation>{name}: کنار گذاشته شد. آنچه استان دارد می‌ماند.</translation>
    </message>
    <message>
        <source>{name}: parted again, with {papers} papers.</source>
        <translation>{name}: با {papers} مدرک جدا شد.</translation>
    </message>
    <message>
        <source>{name}: the file was given to {office} with {papers} papers.</source>
        <translation>{name}: پرونده با {papers} مدرک به {office} داده شد.</translation>
    </message>
    <message>
        <source>{name}: the province is asked with the next package.</source>
        <translation>{name}: با بستهٔ بعدی از استان درخواست می‌شود.</translation>
    </message>
    <message>
        <source>{name}: the two entries are one person now, with {papers} papers more.</source>
        <translation>{name}: دو ثبت یکی شد و {papers} مدرک به آن افزوده شد.</translation>
    </message>
    <message>
        <source>{name}: the value stands again. The counties hear of it with the next package.</source>
        <translation>{name}: مقدار بازگشت. شهرستان‌ها با بستهٔ بعدی خبردار می‌شوند.</translation>
    </message>
    <message>
        <source>{name}: waits again.</source>
        <translation>{name}: دوباره در انتظار است.</translation>
    </message>
    <message>
        <source>{name}: {field} is decided. The counties hear of it with the next package.</source>
        <translation>{name}: دربارهٔ {field} تصمیم گرفته شد. شهرستان‌ها با بستهٔ بعدی خبردار می‌شوند.</translation>
    </message>
    <message>
        <source>{office}, {user}</source>
        <translation>{office}، {user}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>{words} ({count})</source>
        <translation>{words} ({count})</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>An invented document, only to be looked at</source>
        <translation>سند ساختگی، فقط برای نمایش</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Alarm of the exchange</source>
        <translation>هشدار تبادل</translation>
    </message>
    <message>
        <source>Application: {state}</source>
        <translation>درخواست: {state}</translation>
    </message>
    <message>
        <source>Asked for by counties</source>
        <translation>درخواست شهرستان‌ها</translation>
    </message>
    <message>
        <source>Assess potential</source>
        <translation>پتانسیل‌سنجی</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>پتانسیل‌سنجی</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>Delivery to the province</source>
        <translation>تحویل به استان</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>فضای دیسک</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>امروز باید گرفته شود</translation>
    </message>
    <message>
        <source>Edition of {day}</source>
        <translation>نگارش {day}</translation>
    </message>
    <message>
        <source>Edition {version} cannot be used. See the rules, in Settings.</source>
        <translation>نگارش {version} قابل استفاده نیست. قاعده‌ها را در تنظیمات ببینید.</translation>
    </message>
    <message>
        <source>Everything is delivered</source>
        <translation>همه تحویل شده است</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>تبادل با استان</translation>
    </message>
    <message>
        <source>From 1 Farvardin to today, new permits</source>
        <translation>از ۱ فروردین تا امروز · مجوزهای جدید</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation>روز به‌خیر، {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>عصر به‌خیر، {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صبح به‌خیر، {name}</translation>
    </message>
    <message>
        <source>Half-asked questionnaires</source>
        <translation>پرسشنامه‌های نیمه‌کاره</translation>
    </message>
    <message>
        <source>Health of the program</source>
        <translation>سلامت برنامه</translation>
    </message>
    <message>
        <source>Issue a permit</source>
        <translation>صدور مجوز</translation>
    </message>
    <message>
        <source>It stands before the last entry. Set the date and time of Windows.</source>
        <translation>از آخرین ثبت عقب‌تر است. تاریخ و ساعت ویندوز را درست کنید.</translation>
    </message>
    <message>
        <source>Left without a supporter</source>
        <translation>بدون پشتیبان ماندگان</translation>
    </message>
    <message>
        <source>Made today at {time}</source>
        <translation>امروز {time}</translation>
    </message>
    <message>
        <source>No permit was issued this year or last. Begin with Ctrl+3.</source>
        <translation>امسال و پارسال مجوزی صادر نشده است. با Ctrl+3 آغاز کنید.</translation>
    </message>
    <message>
        <source>Nothing waits for one</source>
        <translation>چیزی در انتظار آن نیست</translation>
    </message>
    <message>
        <source>Nothing waits today</source>
        <translation>امروز کاری نمانده است</translation>
    </message>
    <message>
        <source>Nothing waits. New applications and what the province sends back will stand here.</source>
        <translation>کاری نمانده است. درخواست‌های تازه و آنچه استان برمی‌گرداند این‌جا می‌آید.</translation>
    </message>
    <message>
        <source>Permits of {year}</source>
        <translation>مجوزهای سال {year}</translation>
    </message>
    <message>
        <source>Permits that end within {days} days</source>
        <translation>انقضای مجوز تا {days} روز دیگر</translation>
    </message>
    <message>
        <source>Referrals to be followed up</source>
        <translation>معرفی‌های نیازمند پیگیری</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>ثبت شخص</translation>
    </message>
    <message>
        <source>Renewed permits</source>
        <translation>تمدیدی</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>قواعد جاری</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>نسخه‌های اطمینان</translation>
    </message>
    <message>
        <source>The first hour, step by step</source>
        <translation>ساعت نخست، گام به گام</translation>
    </message>
    <message>
        <source>The last one failed. See the exchange page.</source>
        <translation>آخرین بار گرفته نشد. صفحهٔ تبادل را ببینید.</translation>
    </message>
    <message>
        <source>The last one is {days} days old</source>
        <translation>آخرین پشتیبان {days} روز پیش</translation>
    </message>
    <message>
        <source>The last one is {days} days old. Plug the second drive in.</source>
        <translation>آخرین نسخه {days} روز پیش گرفته شده است. درایو دوم را وصل کنید.</translation>
    </message>
    <message>
        <source>The province has to decide</source>
        <translation>در انتظار تصمیم استان</translation>
    </message>
    <message>
        <source>There is none yet. Make one today, in Settings.</source>
        <translation>هنوز گرفته نشده؛ امروز از «تنظیمات» بگیرید</translation>
    </message>
    <message>
        <source>This computer's clock</source>
        <translation>ساعت رایانه</translation>
    </message>
    <message>
        <source>This office is the province</source>
        <translation>این اداره خود استان است</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>To correct: sent back by the province</source>
        <translation>نیاز به اصلاح: برگشتی از استان</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>کارهای امروز</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>به‌روز</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>در انتظار تصمیم شما</translation>
    </message>
    <message>
        <source>Waits for a second person: {state}</source>
        <translation>در انتظار تأیید نفر دوم: {state}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>{count} (last year {before})</source>
        <translation>{count} (پارسال {before})</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} تغییر</translation>
    </message>
    <message>
        <source>{count} changes of today</source>
        <translation>{count} تغییر، از امروز</translation>
    </message>
    <message>
        <source>{count} changes, the oldest {days} days</source>
        <translation>{count} تغییر، قدیمی‌ترین {days} روز</translation>
    </message>
    <message>
        <source>{count} covered people</source>
        <translation>{count} نفر تحت پوشش</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} روز</translation>
    </message>
    <message>
        <source>{count} permits</source>
        <translation>{count} مجوز</translation>
    </message>
    <message>
        <source>{count} referrals</source>
        <translation>{count} معرفی</translation>
    </message>
    <message>
        <source>{count} things wait today</source>
        <translation>امروز {count} کار مانده است</translation>
    </message>
    <message>
        <source>{count} to go on with</source>
        <translation>{count} مورد برای ادامه</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} هشدار برای رسیدگی</translation>
    </message>
    <message>
        <source>{count} values held differently</source>
        <translation>{count} مقدار ناهمسان</translation>
    </message>
    <message>
        <source>{count} wishes</source>
        <translation>{count} درخواست</translation>
    </message>
    <message>
        <source>{size} gigabytes free</source>
        <translation>{size} گیگابایت آزاد</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>By this office's record the permit is no longer in force.</source>
        <translation>بنا بر ثبت این اداره، این مجوز دیگر برقرار نیست.</translation>
    </message>
    <message>
        <source>Genuine: office {site} of this province signed this sheet.</source>
        <translation>اصیل است: ادارهٔ {site} این استان این برگه را امضا کرده است.</translation>
    </message>
    <message>
        <source>Genuine: this office signed this sheet.</source>
        <translation>اصیل است: همین اداره این برگه را امضا کرده است.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Scan the sheet straight and sharp, all of it.</source>
        <translation>در این تصویر رمزینه‌ای پیدا نشد. همهٔ برگه را صاف و واضح اسکن کنید.</translation>
    </message>
    <message>
        <source>Office {site} signed this sheet, but its number belongs to another office. Do not accept it, and tell the province.</source>
        <translation>این برگه را ادارهٔ {site} امضا کرده ولی شماره‌اش از ادارهٔ دیگری است. آن را نپذیرید و به استان خبر دهید.</translation>
    </message>
    <message>
        <source>The code of this sheet is damaged or incomplete. Scan it again, straight and sharp.</source>
        <translation>رمزینهٔ این برگه آسیب دیده یا ناقص است. آن را دوباره صاف و واضح اسکن کنید.</translation>
    </message>
    <message>
        <source>The permit has expired.</source>
        <translation>اعتبار این مجوز تمام شده است.</translation>
    </message>
    <message>
        <source>The permit is {validity} (by the province's list of {day}).</source>
        <translation>وضعیت مجوز: {validity} (بر پایهٔ فهرست استان به تاریخ {day}).</translation>
    </message>
    <message>
        <source>The permit is {validity}.</source>
        <translation>وضعیت مجوز: {validity}.</translation>
    </message>
    <message>
        <source>The province's list here is {days} days old: what was revoked since is not known. Read the province's newest package.</source>
        <translation>فهرست استان در اینجا {days} روز کهنه است و آنچه پس از آن ابطال شده دانسته نیست. تازه‌ترین بستهٔ استان را بخوانید.</translation>
    </message>
    <message>
        <source>The sheet differs from this office's record: {fields}. Look at both.</source>
        <translation>برگه با ثبت این اداره فرق دارد: {fields}. هر دو را ببینید.</translation>
    </message>
    <message>
        <source>The sheet is unchanged, but office {site} had not been introduced to the province when it was printed, so nobody can prove who made it. Ask that office.</source>
        <translation>برگه دستکاری نشده است، ولی ادارهٔ {site} هنگام چاپ هنوز به استان معرفی نشده بود و نمی‌توان ثابت کرد چه کسی آن را ساخته است. از همان اداره بپرسید.</translation>
    </message>
    <message>
        <source>The sheet is unchanged, but the province has withdrawn the key of office {site} that signed it: whoever holds that key could have made it. Ask the province.</source>
        <translation>برگه دستکاری نشده است، ولی استان کلید ادارهٔ {site} را که آن را امضا کرده باطل کرده است و هر کس آن کلید را داشته باشد می‌تواند چنین برگه‌ای بسازد. از استان بپرسید.</translation>
    </message>
    <message>
        <source>The sheet is unchanged, but this office is not enrolled and does not know the province's key. Ask office {site}, or enrol this office.</source>
        <translation>برگه دستکاری نشده است، ولی این اداره هنوز به استان معرفی نشده و کلید استان را نمی‌شناسد. از ادارهٔ {site} بپرسید یا این اداره را معرفی کنید.</translation>
    </message>
    <message>
        <source>The signature of this sheet is false: it was changed, or no office of this province made it. Do not accept it, and tell the province.</source>
        <translation>امضای این برگه درست نیست: یا دستکاری شده یا ساختهٔ اداره‌های این استان نیست. آن را نپذیرید و به استان خبر دهید.</translation>
    </message>
    <message>
        <source>This file is damaged or protected and cannot be shown. Ask for it anew.</source>
        <translation>این پرونده آسیب دیده یا قفل شده است و نمایش داده نمی‌شود. دوباره آن را بخواهید.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. Choose a PNG, a JPEG or a PDF.</source>
        <translation>این پرونده تصویر خواندنی نیست. پرونده‌ای از نوع PNG، JPEG یا PDF انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is a permit number without a signature. It shows what this office knows, not a sheet.</source>
        <translation>این شمارهٔ مجوز است و امضا ندارد. آنچه می‌بینید دانستهٔ این اداره است و دربارهٔ برگه چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>This is not the code of a permit sheet of this program. Scan the square at the bottom of the sheet.</source>
        <translation>این رمزینهٔ برگهٔ مجوز این برنامه نیست. رمزینهٔ پایین برگه را اسکن کنید.</translation>
    </message>
    <message>
        <source>This picture is too large. Scan the sheet with 300 dots per inch.</source>
        <translation>این تصویر بیش از اندازه بزرگ است. برگه را با دقت ۳۰۰ نقطه در اینچ اسکن کنید.</translation>
    </message>
    <message>
        <source>This sheet names province {province}, whose sheets cannot be checked here. Ask an office of that province.</source>
        <translation>این برگه از استان {province} است و این‌جا بررسی نمی‌شود. از یکی از اداره‌های آن استان بپرسید.</translation>
    </message>
    <message>
        <source>This sheet was made by a newer program. Update the program, then check the sheet again.</source>
        <translation>این برگه با نسخهٔ تازه‌تر برنامه ساخته شده است. برنامه را به‌روز کنید و دوباره بررسی کنید.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منقضی</translation>
    </message>
    <message>
        <source>final: confirmed by the province</source>
        <translation>قطعی، به تأیید استان</translation>
    </message>
    <message>
        <source>given back or replaced</source>
        <translation>بازپس‌داده یا جایگزین‌شده</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>اینجا ناشناخته</translation>
    </message>
    <message>
        <source>provisional: the province has not confirmed it yet</source>
        <translation>موقت؛ استان هنوز آن را تأیید نکرده است</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ابطال‌شده</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>تعلیق‌شده</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A fault of the program</source>
        <translation>خطای برنامه</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>رونوشت گزارش</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Something went wrong in the program, not in your work. What was saved is safe. A report without personal data was written to {file}; please send it to the province's IT.</source>
        <translation>خطایی در برنامه رخ داد، نه در کار شما. آنچه ذخیره شده سالم است. گزارشی بدون دادهٔ شخصی در {file} نوشته شد؛ لطفاً آن را برای فناوری اطلاعات استان بفرستید.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>متوقف شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>متوجه شدم</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask the office's administrator.</source>
        <translation>حساب شما اجازهٔ این کار را ندارد. از مدیر سامانهٔ اداره بخواهید.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>1. Telephone the province at once: it withdraws the keys of the lost computer.</source>
        <translation>۱. بی‌درنگ به استان تلفن کنید تا کلیدهای رایانهٔ گم‌شده را پس بگیرد.</translation>
    </message>
    <message>
        <source>1. Whose computer was lost?</source>
        <translation>۱. رایانهٔ کدام اداره گم شده است؟</translation>
    </message>
    <message>
        <source>1. Write the request to a drive and send it to the province.</source>
        <translation>۱. درخواست را روی فلش بنویسید و به استان بفرستید.</translation>
    </message>
    <message>
        <source>2. Install the program on the new computer, and found the office with the same code ({code}). If a backup and the recovery code are at hand, putting the backup back is the shorter way.</source>
        <translation>۲. برنامه را روی رایانهٔ تازه نصب کنید و اداره را با همین کد ({code}) بسازید. اگر پشتیبان و کد بازیابی در دسترس است، برگرداندن پشتیبان راه کوتاه‌تر است.</translation>
    </message>
    <message>
        <source>2. Read these 24 digits to the province by telephone:</source>
        <translation>۲. این ۲۴ رقم را تلفنی برای استان بخوانید:</translation>
    </message>
    <message>
        <source>2. Withdraw its keys, so that nobody can write in its name.</source>
        <translation>۲. کلیدهایش را پس بگیرید تا کسی نتواند به نام آن بسته بنویسد.</translation>
    </message>
    <message>
        <source>3. On its page of the exchange write the request, read its 24 digits out by telephone, and read the province's answer.</source>
        <translation>۳. در صفحهٔ تبادل آن درخواست عضویت را بنویسید، ۲۴ رقم آن را تلفنی بخوانید و پاسخ استان را دریافت کنید.</translation>
    </message>
    <message>
        <source>3. On the new computer: install the program, found the office with the same code, and on its page of the exchange write the request. The county reads its 24 digits out by telephone.</source>
        <translation>۳. روی رایانهٔ تازه: برنامه را نصب کنند، اداره را با همان کد بسازند و در صفحهٔ تبادل درخواست عضویت بنویسند. شهرستان ۲۴ رقم آن را تلفنی می‌خواند.</translation>
    </message>
    <message>
        <source>3. Read the file that the province sends back.</source>
        <translation>۳. فایلی را که استان برمی‌گرداند بخوانید.</translation>
    </message>
    <message>
        <source>4. Enrol the new computer with its request.</source>
        <translation>۴. رایانهٔ تازه را با درخواستش عضو کنید.</translation>
    </message>
    <message>
        <source>4. Read the first package of the province: all records that it had of this county come back.</source>
        <translation>۴. نخستین بستهٔ استان را دریافت کنید: همهٔ رکوردهایی که استان از این شهرستان داشت برمی‌گردد.</translation>
    </message>
    <message>
        <source>5. Carry the safety copies of the second drive to the province: it releases them, and what was not sent comes back with its next package.</source>
        <translation>۵. نسخه‌های اطمینان درایو دوم را به استان ببرید: استان آن‌ها را آزاد می‌کند و آنچه فرستاده نشده بود با بستهٔ بعدی‌اش برمی‌گردد.</translation>
    </message>
    <message>
        <source>5. Write packages for every office: the new computer gets all records of its county back, and the other offices learn that the old key does not count any more.</source>
        <translation>۵. برای همهٔ اداره‌ها بسته بنویسید: رایانهٔ تازه همهٔ رکوردهای شهرستان خود را پس می‌گیرد و اداره‌های دیگر باخبر می‌شوند که کلید پیشین دیگر اعتبار ندارد.</translation>
    </message>
    <message>
        <source>6. Packages of the old computer that come later are set aside: look into each and release the honest ones. Safety copies that the county kept on its second drive are such packages too.</source>
        <translation>۶. بسته‌های رایانهٔ پیشین که دیرتر برسند کنار گذاشته می‌شوند: درون هرکدام را ببینید و آن‌هایی را که درست‌اند آزاد کنید. نسخه‌های اطمینان درایو دوم شهرستان نیز از همین بسته‌هاست.</translation>
    </message>
    <message>
        <source>A backup was put back: this office began a new life with new document numbers, and goes on.</source>
        <translation>پشتیبانی برگردانده شد: این اداره با شماره‌های تازهٔ سند دورهٔ تازه‌ای آغاز کرد و کار ادامه دارد.</translation>
    </message>
    <message>
        <source>A change in this file is not written as it should be ({mistake}). Ask for a new file.</source>
        <translation>تغییری در این فایل درست نوشته نشده است ({mistake}). فایل تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>A change that was carried twice is counted once in the total.</source>
        <translation>تغییری که دو بار برده شده در جمع یک بار شمرده می‌شود.</translation>
    </message>
    <message>
        <source>A computer was lost</source>
        <translation>رایانه‌ای گم شده است</translation>
    </message>
    <message>
        <source>A county brought a position that this province's history never had: the province was put back from a backup. It began a new life, and every county gets everything anew.</source>
        <translation>شهرستانی جایگاهی آورد که در تاریخچهٔ این استان نبوده است: استان از پشتیبان برگردانده شده بود. استان دورهٔ تازه‌ای آغاز کرد و هر شهرستان همه‌چیز را از نو می‌گیرد.</translation>
    </message>
    <message>
        <source>A county's package brought roots or a list that this province never signed. They were left alone; the county's changes were read.</source>
        <translation>بستهٔ شهرستانی ریشه یا فهرستی آورد که این استان امضا نکرده است. به آن دست زده نشد؛ تغییرهای شهرستان خوانده شد.</translation>
    </message>
    <message>
        <source>A doubled number</source>
        <translation>شمارهٔ تکراری</translation>
    </message>
    <message>
        <source>A file that is not what it says</source>
        <translation>فایلی که محتوایش درست نیست</translation>
    </message>
    <message>
        <source>A forgotten list of offices came back</source>
        <translation>فهرست فراموش‌شدهٔ اداره‌ها برگشت</translation>
    </message>
    <message>
        <source>A grant that is not genuine</source>
        <translation>سهمیهٔ غیراصیل</translation>
    </message>
    <message>
        <source>A later value stands</source>
        <translation>مقدار تازه‌تری مانده است</translation>
    </message>
    <message>
        <source>A list of offices that is not the province's</source>
        <translation>فهرستی که از استان نیست</translation>
    </message>
    <message>
        <source>A lost computer …</source>
        <translation>رایانهٔ گم‌شده …</translation>
    </message>
    <message>
        <source>A new life</source>
        <translation>دورهٔ تازه</translation>
    </message>
    <message>
        <source>A package before this one is missing. Read package {number} first.</source>
        <translation>بسته پیش از این یکی نیامده است. نخست بستهٔ {number} را بخوانید.</translation>
    </message>
    <message>
        <source>A package brought new keys of the province (edition {detail}), and nothing else of it could be taken: the province was put back from a backup and stood behind this office.</source>
        <translation>بسته‌ای کلیدهای تازهٔ استان (ویرایش {detail}) را آورد و چیز دیگری از آن پذیرفته نشد: دادهٔ استان از نسخهٔ پشتیبان بازگردانده شده و از این اداره عقب‌تر بود.</translation>
    </message>
    <message>
        <source>A package brought the file of an attachment with wrong content. It was not kept; everything else in the package was read.</source>
        <translation>بسته‌ای فایل یک مدرک را با محتوای نادرست آورد. آن فایل نگه داشته نشد؛ بقیهٔ بسته خوانده شد.</translation>
    </message>
    <message>
        <source>A publication that cannot be used</source>
        <translation>ابلاغی که به کار نمی‌رود</translation>
    </message>
    <message>
        <source>A signed proposal</source>
        <translation>پیشنهاد امضاشده</translation>
    </message>
    <message>
        <source>A single computer may change whom the counties trust. Three holders of whom two must sign are safer.</source>
        <translation>اکنون یک رایانه به‌تنهایی تعیین می‌کند شهرستان‌ها به چه کسی اعتماد کنند. سه دارنده که دو نفرشان باید امضا کنند امن‌تر است.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب تبادل</translation>
    </message>
    <message>
        <source>Add a card …</source>
        <translation>افزودن کارت …</translation>
    </message>
    <message>
        <source>After writing, the file is read back and compared. It is encrypted for the receiver only.</source>
        <translation>پس از نوشتن، فایل دوباره خوانده و مقایسه می‌شود. تنها گیرنده می‌تواند آن را باز کند.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>هشدارها</translation>
    </message>
    <message>
        <source>Alarms ({count})</source>
        <translation>هشدارها ({count})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>All in all</source>
        <translation>از آغاز تا امروز</translation>
    </message>
    <message>
        <source>An office brought a grant of permits that this province never signed; it counts for nothing.</source>
        <translation>اداره‌ای سهمیهٔ مجوزی آورد که این استان امضا نکرده است؛ به حساب نمی‌آید.</translation>
    </message>
    <message>
        <source>An office says that records were erased of whose erasure this office does not know.</source>
        <translation>اداره‌ای می‌گوید رکوردهایی محو شده‌اند که این اداره از محو آن‌ها خبر ندارد.</translation>
    </message>
    <message>
        <source>Another computer writes in the name of this office; here a new life with new numbers began.</source>
        <translation>رایانهٔ دیگری به نام این اداره می‌نویسد؛ این‌جا دورهٔ تازه‌ای با شماره‌های تازه آغاز شد.</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>پوشهٔ دیگر …</translation>
    </message>
    <message>
        <source>Another program still uses the drive. Close the files and windows that show it, then try again.</source>
        <translation>برنامهٔ دیگری هنوز از درایو استفاده می‌کند. فایل‌ها و پنجره‌هایی را که آن را نشان می‌دهند ببندید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ داده شد</translation>
    </message>
    <message>
        <source>Answers (*.hjg *.msp)</source>
        <translation>پاسخ‌ها (*.hjg *.msp)</translation>
    </message>
    <message>
        <source>Archive key</source>
        <translation>کلید بایگانی</translation>
    </message>
    <message>
        <source>Ask that office who ordered the erasure; if nobody did, tell the province's IT.</source>
        <translation>از آن اداره بپرسید چه کسی دستور محو داده است؛ اگر کسی نداده، به فناوری اطلاعات استان خبر دهید.</translation>
    </message>
    <message>
        <source>Ask the office where it came from, and tell the province's IT.</source>
        <translation>از اداره بپرسید از کجا آمده است و به فناوری اطلاعات استان خبر دهید.</translation>
    </message>
    <message>
        <source>At the first enrolment the province makes its keys and the list of offices.</source>
        <translation>استان در نخستین عضویت کلیدهایش و فهرست اداره‌ها را می‌سازد.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <source>Back to the keys</source>
        <translation>بازگشت به کلیدها</translation>
    </message>
    <message>
        <source>Backups in {folder}</source>
        <translation>پشتیبان‌های پوشهٔ {folder}</translation>
    </message>
    <message>
        <source>Both offices see the same digits. If they differ on the telephone, do not exchange anything.</source>
        <translation>هر دو اداره همین رقم‌ها را می‌بینند. اگر پای تلفن یکی نبود، هیچ تبادلی نکنید.</translation>
    </message>
    <message>
        <source>Came without a slip</source>
        <translation>برگه ندارد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Card of a root holder</source>
        <translation>کارت دارندهٔ ریشه</translation>
    </message>
    <message>
        <source>Cards (*.card)</source>
        <translation>کارت‌ها (*.card)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change of state: {what}</source>
        <translation>تغییر وضعیت {what}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییرها</translation>
    </message>
    <message>
        <source>Checking and taking in the package</source>
        <translation>بررسی و اعمال بسته</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>انتخاب فایل …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {most} of safety exports to keep.</source>
        <translation>برای شمار نسخه‌های اطمینان عددی از ۱ تا {most} بنویسید.</translation>
    </message>
    <message>
        <source>Choose another month, or “All in all”. Every package that carries changes stands here.</source>
        <translation>ماه دیگری یا «از آغاز تا امروز» را برگزینید. هر بسته‌ای که تغییری می‌برد این‌جا می‌آید.</translation>
    </message>
    <message>
        <source>Choose the county's request file first.</source>
        <translation>نخست فایل درخواست شهرستان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the proposal or its signed copies …</source>
        <translation>انتخاب پیشنهاد یا نسخه‌های امضاشدهٔ آن …</translation>
    </message>
    <message>
        <source>Chosen folder</source>
        <translation>پوشهٔ انتخاب‌شده</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Close the office and go on</source>
        <translation>بستن اداره و ادامه</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Compare the list of offices with your papers, and look through the packages that were read since the restoration: one of a withdrawn key may be among them.</source>
        <translation>فهرست اداره‌ها را با کاغذهایتان بسنجید و بسته‌هایی را که پس از بازگردانی خوانده شده مرور کنید: شاید بسته‌ای با کلید پس‌گرفته میان آن‌ها باشد.</translation>
    </message>
    <message>
        <source>Confirmed by the province</source>
        <translation>تأیید استان</translation>
    </message>
    <message>
        <source>Conflict: the province decides</source>
        <translation>تعارض: استان تصمیم می‌گیرد</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>تعارض‌ها</translation>
    </message>
    <message>
        <source>Copies that stay there</source>
        <translation>تعداد نسخه‌ها</translation>
    </message>
    <message>
        <source>Correction: {what}</source>
        <translation>اصلاح {what}</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>شهرستان‌ها</translation>
    </message>
    <message>
        <source>Decisions in it</source>
        <translation>پاسخ‌های درون آن</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>رقم‌ها</translation>
    </message>
    <message>
        <source>Digits of the province: {digits}</source>
        <translation>رقم‌های استان: {digits}</translation>
    </message>
    <message>
        <source>Each holder makes a key with “homejobs trust root-new”, keeps it and its paper, and sends you the card. Type the 24 digits of each as the holder reads them out by telephone.</source>
        <translation>هر دارنده با «homejobs trust root-new» کلیدی می‌سازد، آن و برگه‌اش را نگه می‌دارد و کارتش را برای شما می‌فرستد. ۲۴ رقم هرکدام را همان‌گونه که تلفنی می‌خواند بنویسید.</translation>
    </message>
    <message>
        <source>Edition of the list of offices</source>
        <translation>نسخهٔ فهرست اداره‌ها</translation>
    </message>
    <message>
        <source>Edition of the root</source>
        <translation>نسخهٔ ریشه</translation>
    </message>
    <message>
        <source>Edition {version}: {threshold} of {count} signatures, digits {digits}</source>
        <translation>نسخهٔ {version}: {threshold} امضا از {count}، رقم‌ها {digits}</translation>
    </message>
    <message>
        <source>Enough holders have signed.</source>
        <translation>امضاها کافی است.</translation>
    </message>
    <message>
        <source>Enrol a county's office</source>
        <translation>عضو کردن ادارهٔ شهرستان</translation>
    </message>
    <message>
        <source>Enrol an office</source>
        <translation>عضو کردن اداره</translation>
    </message>
    <message>
        <source>Enrol, and write the answer</source>
        <translation>عضو کردن و نوشتن پاسخ</translation>
    </message>
    <message>
        <source>Enrolment requests (*.hjr)</source>
        <translation>درخواست‌های عضویت (*.hjr)</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>رویداد دفتر</translation>
    </message>
    <message>
        <source>Erased by somebody unknown</source>
        <translation>محو بی‌خبر</translation>
    </message>
    <message>
        <source>Every change gets a receipt; nothing is lost</source>
        <translation>هر تغییر رسید دارد؛ چیزی گم نمی‌شود</translation>
    </message>
    <message>
        <source>Every change is confirmed. What you record from now on stands here until its receipt comes.</source>
        <translation>همهٔ تغییرها تأیید شده است. آنچه از این پس ثبت کنید تا رسیدن رسید این‌جا می‌ماند.</translation>
    </message>
    <message>
        <source>Every package that is written or read will stand here; Enter shows the slip of a written one.</source>
        <translation>هر بسته‌ای که نوشته یا خوانده شود این‌جا می‌آید؛ Enter برگهٔ تحویل بستهٔ نوشته‌شده را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Everything was applied</source>
        <translation>همه‌چیز اعمال شده است</translation>
    </message>
    <message>
        <source>Exchange with the counties</source>
        <translation>تبادل با شهرستان‌ها</translation>
    </message>
    <message>
        <source>Exchange with the province</source>
        <translation>تبادل با استان</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Fate of changes</source>
        <translation>سرنوشت تغییرها</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Files of documents: {to_send} wait to be sent, {missing} have not come yet.</source>
        <translation>فایل‌های مدارک: {to_send} در انتظار ارسال، {missing} هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>Find the second computer that has this office's data, and close the program there. If nobody knows of one, telephone the province: the key may have to be withdrawn.</source>
        <translation>رایانهٔ دومی را که دادهٔ این اداره روی آن است پیدا کنید و برنامه را آن‌جا ببندید. اگر کسی از آن خبر ندارد به استان تلفن کنید: شاید لازم باشد کلید پس گرفته شود.</translation>
    </message>
    <message>
        <source>For a computer that was lost or stolen. What its keys sign from now on is set aside until a person releases it. This cannot be taken back: the office joins anew, with new keys.</source>
        <translation>برای رایانه‌ای که گم یا دزدیده شده است. آنچه از این پس با کلیدهایش امضا شود کنار گذاشته می‌شود تا کسی آزادش کند. این کار برگشت ندارد: اداره باید با کلیدهای تازه دوباره عضو شود.</translation>
    </message>
    <message>
        <source>For office</source>
        <translation>برای اداره</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>From now on {count} safety copies stay there; older ones go with the next one.</source>
        <translation>از این پس {count} نسخهٔ اطمینان آنجا می‌ماند؛ قدیمی‌ترها با نسخهٔ بعدی پاک می‌شوند.</translation>
    </message>
    <message>
        <source>From office</source>
        <translation>از اداره</translation>
    </message>
    <message>
        <source>Genuine, not read yet</source>
        <translation>اصیل؛ هنوز خوانده نشده</translation>
    </message>
    <message>
        <source>Hints at other counties' people</source>
        <translation>نشانه‌های اشخاص شهرستان‌های دیگر</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>دارنده</translation>
    </message>
    <message>
        <source>Holders and signatures …</source>
        <translation>دارندگان و امضاها …</translation>
    </message>
    <message>
        <source>If nobody put back a backup or repaired the computer, tell the province's IT; exchange as usual.</source>
        <translation>اگر کسی پشتیبانی برنگردانده و رایانه تعمیر نشده است، به فناوری اطلاعات استان خبر دهید؛ تبادل مانند همیشه ادامه دارد.</translation>
    </message>
    <message>
        <source>In {folder} something else bears the name {name}, which the program needs. Rename it there, or take another drive.</source>
        <translation>در {folder} چیز دیگری با نام {name} هست که برنامه به آن نام نیاز دارد. نام آن را عوض کنید یا فلش دیگری بردارید.</translation>
    </message>
    <message>
        <source>It brings nothing new.</source>
        <translation>چیز تازه‌ای در آن نیست.</translation>
    </message>
    <message>
        <source>It carries receipts and keys only, or its content was not counted when it was read.</source>
        <translation>تنها رسید و کلید در آن است، یا هنگام خواندن محتوایش شمرده نشده است.</translation>
    </message>
    <message>
        <source>It changes: {changes}</source>
        <translation>تغییر می‌دهد: {changes}</translation>
    </message>
    <message>
        <source>It holds: {what}</source>
        <translation>در بر دارد: {what}</translation>
    </message>
    <message>
        <source>Its digits</source>
        <translation>رقم‌های آن</translation>
    </message>
    <message>
        <source>Join the province</source>
        <translation>عضویت در استان</translation>
    </message>
    <message>
        <source>Joined the province</source>
        <translation>عضو استان</translation>
    </message>
    <message>
        <source>Keep so many</source>
        <translation>همین تعداد بماند</translation>
    </message>
    <message>
        <source>Keys and offices</source>
        <translation>کلیدها و اداره‌ها</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Laid aside what came back</source>
        <translation>کنار گذاشتن برگشتی</translation>
    </message>
    <message>
        <source>Laid aside: {reason}</source>
        <translation>کنار گذاشته شد: {reason}</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>آخرین پاسخ</translation>
    </message>
    <message>
        <source>Last package in</source>
        <translation>آخرین بسته</translation>
    </message>
    <message>
        <source>Letter of the package</source>
        <translation>نامهٔ همراه بسته</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>فهرست‌ها</translation>
    </message>
    <message>
        <source>Look for the number in the permits, and let the office that issued the later one withdraw it and issue it anew.</source>
        <translation>شماره را در مجوزها جست‌وجو کنید؛ اداره‌ای که دومی را صادر کرده باید آن را باطل و از نو صادر کند.</translation>
    </message>
    <message>
        <source>Look into a package</source>
        <translation>دیدن درون بسته</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>دیدن درون آن</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>ساخته‌شده</translation>
    </message>
    <message>
        <source>Make one in Settings, best on a second drive.</source>
        <translation>در تنظیمات یکی بسازید؛ بهتر است روی درایو دوم باشد.</translation>
    </message>
    <message>
        <source>Make sure that the old computer does not write for this office any more: two would take each other for a copy. Then write a package and carry it to the province.</source>
        <translation>مطمئن شوید که رایانهٔ پیشین دیگر برای این اداره کار نمی‌کند: دو رایانه یکدیگر را نسخهٔ کپی می‌پندارند. سپس بسته‌ای بنویسید و به استان ببرید.</translation>
    </message>
    <message>
        <source>Missing: {present} signatures of present holders, {proposed} of proposed ones.</source>
        <translation>کم دارد: {present} امضا از دارندگان کنونی و {proposed} امضا از پیشنهادشده‌ها.</translation>
    </message>
    <message>
        <source>More permits than granted</source>
        <translation>مجوز بیش از سهمیه</translation>
    </message>
    <message>
        <source>New keys are made, and the next package announces them to the province. Until its answer comes, the old ones stay in use. Once a year is often enough.</source>
        <translation>کلیدهای تازه ساخته می‌شود و بستهٔ بعدی آن‌ها را به استان اعلام می‌کند. تا رسیدن پاسخ استان، کلیدهای پیشین به کار می‌روند. سالی یک بار بس است.</translation>
    </message>
    <message>
        <source>New keys are made. Their digits: {digits}</source>
        <translation>کلیدهای تازه ساخته شد. رقم‌های آن‌ها: {digits}</translation>
    </message>
    <message>
        <source>New keys for this office</source>
        <translation>کلیدهای تازه برای این اداره</translation>
    </message>
    <message>
        <source>New keys of this office wait for the province: write a package, and read its answer.</source>
        <translation>کلیدهای تازهٔ این اداره منتظر استان است: بسته‌ای بنویسید و پاسخ آن را دریافت کنید.</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>ثبت {what}</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>هشداری نیست</translation>
    </message>
    <message>
        <source>No backup lies in this folder</source>
        <translation>در این پوشه پشتیبانی نیست</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>تعارضی نیست</translation>
    </message>
    <message>
        <source>No county is enrolled yet</source>
        <translation>هنوز شهرستانی عضو نیست</translation>
    </message>
    <message>
        <source>No flash drive is plugged in. Plug one in, or choose a folder.</source>
        <translation>فلشی به رایانه وصل نیست. فلش را بزنید یا پوشه‌ای انتخاب کنید.</translation>
    </message>
    <message>
        <source>No office is enrolled here yet. Enrol a county's office first.</source>
        <translation>هنوز اداره‌ای عضو نشده است. نخست ادارهٔ یک شهرستان را عضو کنید.</translation>
    </message>
    <message>
        <source>No office is in the list yet</source>
        <translation>هنوز اداره‌ای در فهرست نیست</translation>
    </message>
    <message>
        <source>No office {site} is accepted here. Look at the list of offices for its code.</source>
        <translation>اداره‌ای با کد {site} در این‌جا پذیرفته نیست. کد آن را در فهرست اداره‌ها ببینید.</translation>
    </message>
    <message>
        <source>No package for this office is there. Plug in the drive that came back, or choose a file.</source>
        <translation>بسته‌ای برای این اداره آن‌جا نیست. فلشی را که برگشته بزنید یا فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>No package of changes in this time</source>
        <translation>در این زمان بسته‌ای از تغییرها نیست</translation>
    </message>
    <message>
        <source>No package yet</source>
        <translation>هنوز بسته‌ای نیست</translation>
    </message>
    <message>
        <source>No proposal is chosen yet.</source>
        <translation>هنوز پیشنهادی برگزیده نشده است.</translation>
    </message>
    <message>
        <source>No record in it</source>
        <translation>رکوردی در آن نیست</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>هنوز عضو نیست</translation>
    </message>
    <message>
        <source>Not simply applied</source>
        <translation>تغییرهای خاص</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>هنوز چیزی نیامده</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>چیزی در راه نیست</translation>
    </message>
    <message>
        <source>Nothing need be done if it happens once: the file is asked for again. If it comes back, telephone the office and let it attach the document anew.</source>
        <translation>اگر یک بار پیش آمد کاری لازم نیست: فایل دوباره درخواست می‌شود. اگر تکرار شد به آن اداره تلفن کنید تا مدرک را از نو پیوست کند.</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Now you may take the flash drive out.</source>
        <translation>اکنون می‌توانید فلش را بردارید</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Office {site} is not enrolled here. Look at the list of enrolled offices, or leave it out.</source>
        <translation>ادارهٔ {site} در اینجا معرفی نشده است. فهرست اداره‌های معرفی‌شده را ببینید یا نام اداره را ننویسید.</translation>
    </message>
    <message>
        <source>Offices and their keys</source>
        <translation>اداره‌ها و کلیدهایشان</translation>
    </message>
    <message>
        <source>Once, before the first package: this office and the province get to know each other's keys. Until then everything works here; the changes wait.</source>
        <translation>یک بار، پیش از نخستین بسته: این اداره و استان کلیدهای یکدیگر را می‌شناسند. تا آن زمان همه‌چیز این‌جا کار می‌کند و تغییرها منتظر می‌مانند.</translation>
    </message>
    <message>
        <source>Only a county's office changes its keys this way.</source>
        <translation>تنها ادارهٔ شهرستان کلیدهایش را این‌گونه عوض می‌کند.</translation>
    </message>
    <message>
        <source>Only a county's office is enrolled. The province enrols others.</source>
        <translation>تنها ادارهٔ شهرستان عضو می‌شود. استان دیگران را عضو می‌کند.</translation>
    </message>
    <message>
        <source>Only a county's office makes safety exports. At the province, make a backup on a second drive.</source>
        <translation>خروجی اطمینان را فقط دفتر شهرستان می‌گیرد. در استان، روی درایو دوم پشتیبان بگیرید.</translation>
    </message>
    <message>
        <source>Only the office's administrator puts a backup back.</source>
        <translation>پشتیبان را تنها مدیر سامانهٔ اداره برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Only the province does this. Ask it by telephone.</source>
        <translation>این کار تنها با استان است. تلفنی از استان بخواهید.</translation>
    </message>
    <message>
        <source>Only the province enrols offices. Take this file to its computer.</source>
        <translation>عضو کردن اداره‌ها تنها با استان است. این فایل را به رایانهٔ استان ببرید.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Package {number} for {site}</source>
        <translation>بستهٔ {number} برای {site}</translation>
    </message>
    <message>
        <source>Package {number} for {site}, {size}, written and verified</source>
        <translation>بستهٔ شمارهٔ {number} برای {site}، {size}، نوشته و وارسی شد</translation>
    </message>
    <message>
        <source>Package {number} from {site}</source>
        <translation>بستهٔ شمارهٔ {number} از {site}</translation>
    </message>
    <message>
        <source>Package {number} from {site}, {size}</source>
        <translation>بستهٔ {number} از {site}، {size}</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>بسته‌ها</translation>
    </message>
    <message>
        <source>Packages (*.msp)</source>
        <translation>بسته‌ها (*.msp)</translation>
    </message>
    <message>
        <source>Packages that were set aside</source>
        <translation>بسته‌های کنار گذاشته‌شده</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Permits of the kind “{kind}” in {period}: {used} issued, {granted} granted.</source>
        <translation>مجوزهای «{kind}» در {period}: {used} صادرشده، {granted} سهمیه.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Proposals (*.json)</source>
        <translation>پیشنهادها (*.json)</translation>
    </message>
    <message>
        <source>Propose holders</source>
        <translation>پیشنهاد دارندگان</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>برگرداندن پشتیبان</translation>
    </message>
    <message>
        <source>Put a backup back …</source>
        <translation>برگرداندن پشتیبان …</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>به اجرا گذاشتن</translation>
    </message>
    <message>
        <source>Put root edition {version} in force? From then on only its holders can change whom the counties trust.</source>
        <translation>نسخهٔ {version} ریشه به اجرا گذاشته شود؟ از آن پس تنها دارندگان آن می‌توانند تعیین کنند شهرستان‌ها به چه کسی اعتماد کنند.</translation>
    </message>
    <message>
        <source>Put the folder of keys of the former computer back. Where it is lost, tell the province's IT.</source>
        <translation>پوشهٔ کلیدهای رایانهٔ پیشین را برگردانید. اگر از دست رفته است، به فناوری اطلاعات استان خبر دهید.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خوانده</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>پیش‌تر خوانده شده</translation>
    </message>
    <message>
        <source>Read from a flash drive</source>
        <translation>خواندن از فلش</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>خواندن پاسخ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>علت</translation>
    </message>
    <message>
        <source>Reconciliation sheet</source>
        <translation>صورت تطبیق</translation>
    </message>
    <message>
        <source>Reconciliation sheet of {month}</source>
        <translation>صورت تطبیق {month}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Recorded, not yet delivered</source>
        <translation>ثبت‌شده، هنوز تحویل نشده</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Records as they stand</source>
        <translation>رکوردها به شکل کنونی</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>آزاد کردن</translation>
    </message>
    <message>
        <source>Released: {count} changes of package {number} from {site} were taken in.</source>
        <translation>آزاد شد: {count} تغییر از بستهٔ {number} ادارهٔ {site} دریافت شد.</translation>
    </message>
    <message>
        <source>Renamed package, {size}</source>
        <translation>بستهٔ تغییرنام‌یافته، {size}</translation>
    </message>
    <message>
        <source>Request file</source>
        <translation>فایل درخواست</translation>
    </message>
    <message>
        <source>Root edition {version} is in force. Write packages for every office.</source>
        <translation>نسخهٔ {version} ریشه به اجرا درآمد. برای همهٔ اداره‌ها بسته بنویسید.</translation>
    </message>
    <message>
        <source>Root holders</source>
        <translation>دارندگان ریشه</translation>
    </message>
    <message>
        <source>Root holders and their signatures</source>
        <translation>دارندگان ریشه و امضاهایشان</translation>
    </message>
    <message>
        <source>Safety and restoring</source>
        <translation>اطمینان و بازگردانی</translation>
    </message>
    <message>
        <source>Safety copy on a second drive</source>
        <translation>نسخهٔ اطمینان روی درایو دوم</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>رسیدگی شد</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>برگشتی</translation>
    </message>
    <message>
        <source>Sent back: it belongs to another county</source>
        <translation>برگشتی: از آنِ شهرستان دیگری است</translation>
    </message>
    <message>
        <source>Sent back: only the province does this</source>
        <translation>برگشتی: تنها کار استان است</translation>
    </message>
    <message>
        <source>Sent back: the record is not known</source>
        <translation>برگشتی: رکورد شناخته نیست</translation>
    </message>
    <message>
        <source>Sent back: the record is there already</source>
        <translation>برگشتی: رکورد از پیش هست</translation>
    </message>
    <message>
        <source>Sent back: the record was erased</source>
        <translation>برگشتی: رکورد پاک شده است</translation>
    </message>
    <message>
        <source>Sent back: the step does not fit its state</source>
        <translation>برگشتی: گام با وضعیت کنونی نمی‌خواند</translation>
    </message>
    <message>
        <source>Sent back: the value is not right</source>
        <translation>برگشتی: مقدار درست نیست</translation>
    </message>
    <message>
        <source>Sent back: this is never changed</source>
        <translation>برگشتی: این خانه تغییرناپذیر است</translation>
    </message>
    <message>
        <source>Sent back: this state is only changed by a step</source>
        <translation>برگشتی: وضعیت تنها با گام کاری تغییر می‌کند</translation>
    </message>
    <message>
        <source>Sent were {sent} changes, but {counted} have a fate. Check the store in Settings, and lay the reconciliation sheets of both offices side by side; then tell the province's IT which package differs.</source>
        <translation>{sent} تغییر فرستاده شده ولی سرنوشت {counted} تغییر پیداست. در تنظیمات پایگاه داده را بررسی کنید و صورت تطبیق دو اداره را کنار هم بگذارید؛ سپس به فناوری اطلاعات استان بگویید کدام بسته فرق دارد.</translation>
    </message>
    <message>
        <source>Short code on the slip of the package</source>
        <translation>کد کوتاه روی برگهٔ تحویل بسته</translation>
    </message>
    <message>
        <source>Signatures are missing: {present} of the present holders and {proposed} of the proposed ones. Take the file to them first.</source>
        <translation>هنوز امضا کم است: {present} از دارندگان کنونی و {proposed} از دارندگان پیشنهادی. نخست پرونده را نزد آنان ببرید.</translation>
    </message>
    <message>
        <source>Signatures needed</source>
        <translation>امضاهای لازم</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Slip of the package</source>
        <translation>برگهٔ تحویل بسته</translation>
    </message>
    <message>
        <source>Slip …</source>
        <translation>برگهٔ تحویل …</translation>
    </message>
    <message>
        <source>Slips …</source>
        <translation>برگه‌های تحویل …</translation>
    </message>
    <message>
        <source>So many must sign</source>
        <translation>شمار امضاهای لازم</translation>
    </message>
    <message>
        <source>Somebody else writes as this office</source>
        <translation>دیگری به نام این اداره می‌نویسد</translation>
    </message>
    <message>
        <source>Something unexpected</source>
        <translation>رویداد ناشناخته</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>مقدار کنونی</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Step by step; what was sent before is safe at the province</source>
        <translation>گام‌به‌گام؛ آنچه پیش‌تر فرستاده شده نزد استان محفوظ است</translation>
    </message>
    <message>
        <source>Stolen, lost, broken; who told it and when. It stays in the journal.</source>
        <translation>دزدی، گم‌شدن یا خرابی؛ چه کسی و کی خبر داده است. در دفتر تغییرات می‌ماند.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Take in package {number} from {site} although its key was withdrawn? What it holds cannot be taken out again, and the journal says who released it.</source>
        <translation>بستهٔ {number} از {site} با آنکه کلیدش پس گرفته شده است دریافت شود؟ محتوای آن دیگر بیرون کشیده نمی‌شود و در دفتر تغییرات می‌ماند که چه کسی آزادش کرده است.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>بیرون آوردن</translation>
    </message>
    <message>
        <source>Take the request file of a county, above, and compare its 24 digits by telephone.</source>
        <translation>در بالا فایل درخواست شهرستان را بردارید و ۲۴ رقم آن را تلفنی بسنجید.</translation>
    </message>
    <message>
        <source>Take the request file of the county, and type the 24 digits that its office reads out by telephone. Never take the digits from the same drive.</source>
        <translation>فایل درخواست شهرستان را بردارید و ۲۴ رقمی را که اداره تلفنی می‌خواند بنویسید. هرگز رقم‌ها را از همان فلش برندارید.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>دریافت شد</translation>
    </message>
    <message>
        <source>Taken in before; nothing was changed</source>
        <translation>پیش‌تر دریافت شده؛ چیزی تغییر نکرد</translation>
    </message>
    <message>
        <source>Taken in; the slip belongs to it</source>
        <translation>دریافت شد؛ برگه از آنِ همین بسته است</translation>
    </message>
    <message>
        <source>Taken out of use: {what}</source>
        <translation>کنار گذاشتن {what}</translation>
    </message>
    <message>
        <source>Taken up again what came back</source>
        <translation>از سر گرفتن برگشتی</translation>
    </message>
    <message>
        <source>Takes it in; the journal says that no slip came with it</source>
        <translation>دریافت می‌کند و در دفتر تغییرات می‌نویسد که برگه‌ای همراهش نبود</translation>
    </message>
    <message>
        <source>Taking in the released package</source>
        <translation>دریافت بستهٔ آزادشده</translation>
    </message>
    <message>
        <source>Telephone the county: its computer may have been tampered with.</source>
        <translation>به آن شهرستان تلفن کنید: شاید رایانه‌اش دستکاری شده باشد.</translation>
    </message>
    <message>
        <source>Telephone the office: only one of the two may go on. On the other one close the program, or let it join anew as a computer of its own.</source>
        <translation>به آن اداره تلفن کنید: تنها یکی از دو رایانه باید ادامه دهد. روی دیگری برنامه را ببندید، یا آن را به‌عنوان رایانه‌ای جداگانه از نو عضو کنید.</translation>
    </message>
    <message>
        <source>Tell the province's IT the kind, the office and the day.</source>
        <translation>نوع، اداره و روز آن را به فناوری اطلاعات استان بگویید.</translation>
    </message>
    <message>
        <source>The 24 digits do not belong to the card of {name}. Ask this root holder to read them out again; if they still differ, do not use the card.</source>
        <translation>این ۲۴ رقم از آنِ کارت {name} نیست. از او بخواهید دوباره بخواند؛ اگر باز هم فرق داشت، از این کارت استفاده نکنید.</translation>
    </message>
    <message>
        <source>The 24 digits do not belong to this request. Ask the office to read them out again; if they still differ, do not enrol it.</source>
        <translation>این ۲۴ رقم از آنِ این درخواست نیست. از اداره بخواهید دوباره آن‌ها را بخواند؛ اگر باز هم یکی نبود، آن را عضو نکنید.</translation>
    </message>
    <message>
        <source>The 24 digits of {name}</source>
        <translation>۲۴ رقم {name}</translation>
    </message>
    <message>
        <source>The 24 digits, as they are read out</source>
        <translation>۲۴ رقم، همان‌گونه که خوانده می‌شود</translation>
    </message>
    <message>
        <source>The account agrees</source>
        <translation>حساب برابر است</translation>
    </message>
    <message>
        <source>The account does not agree</source>
        <translation>حساب برابر نیست</translation>
    </message>
    <message>
        <source>The alarm is put away; the note stays in the list.</source>
        <translation>هشدار بسته شد؛ یادداشت در فهرست می‌ماند.</translation>
    </message>
    <message>
        <source>The answer waits</source>
        <translation>پاسخ مانده است</translation>
    </message>
    <message>
        <source>The archive key is not on this computer. Choose its key file and type the code of its paper.</source>
        <translation>کلید بایگانی روی این رایانه نیست. پروندهٔ کلید را برگزینید و کد برگهٔ آن را بنویسید.</translation>
    </message>
    <message>
        <source>The drive could not be read. Plug it in again, or try another copy of the package.</source>
        <translation>حافظهٔ فلش خوانده نشد. آن را دوباره وصل کنید، یا نسخهٔ دیگری از بسته را امتحان کنید.</translation>
    </message>
    <message>
        <source>The drive did not answer ({reason}). Plug it in again.</source>
        <translation>درایو پاسخ نداد ({reason}). دوباره وصلش کنید.</translation>
    </message>
    <message>
        <source>The drive is let go. Take it out now.</source>
        <translation>درایو رها شد. اکنون آن را بیرون آورید.</translation>
    </message>
    <message>
        <source>The drive is out already.</source>
        <translation>درایو پیش‌تر بیرون آورده شده است.</translation>
    </message>
    <message>
        <source>The drive was not let go. Everything is written and verified; use the system's own “safely remove”.</source>
        <translation>درایو رها نشد. همه چیز نوشته و وارسی شده است؛ از «جداسازی ایمن» خود سیستم‌عامل استفاده کنید.</translation>
    </message>
    <message>
        <source>The drive was taken out while {folder} was being written to. Plug it in and write again; nothing is lost.</source>
        <translation>هنگام نوشتن در {folder} فلش بیرون کشیده شد. آن را وصل کنید و دوباره بنویسید؛ چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>The drive with {folder} no longer answers as it should ({reason}): it is loose or broken. Plug it in again and write once more, or take another drive.</source>
        <translation>فلشی که {folder} روی آن است درست پاسخ نمی‌دهد ({reason})؛ یا شُل است یا خراب. آن را دوباره وصل کنید و بار دیگر بنویسید، یا فلش دیگری بردارید.</translation>
    </message>
    <message>
        <source>The exchange noticed something that this page has no words for ({kind}).</source>
        <translation>تبادل چیزی دیده است که این صفحه واژه‌ای برایش ندارد ({kind}).</translation>
    </message>
    <message>
        <source>The file {file} could not be read. Plug the drive in, or choose another file.</source>
        <translation>فایل {file} خوانده نشد. حافظهٔ فلش را وصل کنید، یا فایل دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The file {file} is not there. Plug the drive in, or choose another file.</source>
        <translation>فایل {file} پیدا نشد. حافظهٔ فلش را وصل کنید، یا فایل دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Choose another one.</source>
        <translation>در پوشهٔ {folder} نمی‌شود نوشت ({reason}). پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose an empty one; nothing was written.</source>
        <translation>پوشهٔ {folder} خالی نیست. پوشه‌ای خالی برگزینید؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Plug the drive in, or choose another folder.</source>
        <translation>پوشهٔ {folder} پیدا نشد. حافظهٔ فلش را وصل کنید، یا پوشه دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The key of {sender} was withdrawn, so this package is not accepted. Ask the province by telephone.</source>
        <translation>کلید {sender} باطل شده است و این بسته پذیرفته نمی‌شود. تلفنی از استان بپرسید.</translation>
    </message>
    <message>
        <source>The keys of the province are not on this computer, so nothing is signed here. Put its folder of keys back, or let the root holders sign a root with new keys (trust root-propose).</source>
        <translation>کلیدهای استان روی این رایانه نیست و اینجا چیزی امضا نمی‌شود. پوشهٔ کلیدها را برگردانید، یا بگذارید دارندگان ریشه ریشه‌ای با کلیدهای تازه امضا کنند (trust root-propose).</translation>
    </message>
    <message>
        <source>The keys of the province are not on this computer: it can sign and open nothing.</source>
        <translation>کلیدهای استان روی این رایانه نیست: نه امضا می‌تواند و نه باز کردن.</translation>
    </message>
    <message>
        <source>The keys of {name} are withdrawn. Write packages for every office now.</source>
        <translation>کلیدهای {name} پس گرفته شد. اکنون برای همهٔ اداره‌ها بسته بنویسید.</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>آخرین نسخه</translation>
    </message>
    <message>
        <source>The list of offices in this package is not a genuine newer one ({mistake}). Ask the province by telephone.</source>
        <translation>فهرست اداره‌ها در این بسته، فهرست تازه و معتبری نیست ({mistake}). تلفنی از استان بپرسید.</translation>
    </message>
    <message>
        <source>The name of the root holder is too long; at most {most} letters are allowed.</source>
        <translation>نام دارندهٔ ریشه بلند است؛ دست بالا {most} نویسه.</translation>
    </message>
    <message>
        <source>The note is too long. Write it in at most {count} letters.</source>
        <translation>یادداشت دراز است. آن را در {count} حرف بنویسید.</translation>
    </message>
    <message>
        <source>The note that this computer keeps beside the store was missing or damaged; to be safe, this office began a new life with new document numbers.</source>
        <translation>نشانه‌ای که این رایانه بیرون از پایگاه داده نگه می‌دارد نبود یا آسیب دیده بود؛ برای اطمینان، این اداره با شماره‌های تازهٔ سند دورهٔ تازه‌ای آغاز کرد.</translation>
    </message>
    <message>
        <source>The number {detail} stands on two documents.</source>
        <translation>شمارهٔ {detail} روی دو سند است.</translation>
    </message>
    <message>
        <source>The office is closed now, and a page asks for the backup and for the administrator's password.</source>
        <translation>اکنون اداره بسته می‌شود و صفحه‌ای پشتیبان و گذرواژهٔ مدیر سامانه را می‌پرسد.</translation>
    </message>
    <message>
        <source>The office that wrote this package has seen newer decisions of the province than this computer knows: this computer was restored from an older backup. Restore the newest backup first.</source>
        <translation>اداره‌ای که این بسته را نوشته، تصمیم‌هایی تازه‌تر از دانسته‌های این رایانه از استان دیده است: این رایانه از نسخهٔ پشتیبان کهنه‌ای برگردانده شده است. نخست تازه‌ترین نسخهٔ پشتیبان را برگردانید.</translation>
    </message>
    <message>
        <source>The package is larger than a file may be in {folder}. Take a drive that is formatted as exFAT or NTFS.</source>
        <translation>بسته از بزرگ‌ترین پرونده‌ای که در {folder} جا می‌گیرد بزرگ‌تر است. فلشی با قالب exFAT یا NTFS بردارید.</translation>
    </message>
    <message>
        <source>The package is opened, its signature is checked and its content counted. Nothing is taken in; only packages for this office, or written by it, can be opened.</source>
        <translation>بسته باز، امضایش سنجیده و محتوایش شمرده می‌شود. چیزی دریافت نمی‌شود؛ تنها بسته‌هایی که برای این اداره یا نوشتهٔ آن است باز می‌شود.</translation>
    </message>
    <message>
        <source>The paper that goes with the package; the receiver types its code (Ctrl+P)</source>
        <translation>برگه‌ای که همراه بسته می‌رود؛ گیرنده کد آن را تایپ می‌کند (Ctrl+P)</translation>
    </message>
    <message>
        <source>The permits hold. Ask the office why, and grant more or let it take some back; a restored computer may have forgotten what it issued.</source>
        <translation>مجوزها معتبرند. از اداره بپرسید چرا، و سهمیهٔ بیشتری بدهید یا بخواهید برخی را پس بگیرد؛ شاید رایانه‌ای که از پشتیبان برگشته صادرشده‌ها را فراموش کرده باشد.</translation>
    </message>
    <message>
        <source>The proposal is written. Carry it from holder to holder, and choose it here again.</source>
        <translation>پیشنهاد نوشته شد. آن را نزد دارندگان ببرید تا امضا کنند و سپس دوباره این‌جا برگزینید.</translation>
    </message>
    <message>
        <source>The province has changes in this office's name that were not made on this computer.</source>
        <translation>استان تغییرهایی به نام این اداره دارد که روی این رایانه انجام نشده است.</translation>
    </message>
    <message>
        <source>The province has it</source>
        <translation>تحویل‌شده به استان</translation>
    </message>
    <message>
        <source>The province has new keys</source>
        <translation>استان کلیدهای تازه دارد</translation>
    </message>
    <message>
        <source>The province keeps no such copies: make a backup on a second drive every day, in Settings.</source>
        <translation>استان نسخهٔ اطمینان ندارد: هر روز در تنظیمات روی درایو دوم پشتیبان بگیرید.</translation>
    </message>
    <message>
        <source>The province published “{detail}”, which this program cannot use. It is kept, and the edition before it stays in use.</source>
        <translation>استان «{detail}» را ابلاغ کرده است و این برنامه نمی‌تواند آن را به کار ببرد. نگه داشته شد و نگارش پیش از آن همچنان به کار می‌رود.</translation>
    </message>
    <message>
        <source>The province's computer</source>
        <translation>رایانهٔ استان</translation>
    </message>
    <message>
        <source>The province's computer stays a holder beside them</source>
        <translation>رایانهٔ استان نیز در کنارشان دارنده می‌ماند</translation>
    </message>
    <message>
        <source>The province's computer was restored and does not know what this office has. Write a package here and take it there first.</source>
        <translation>رایانهٔ استان از نسخهٔ پشتیبان برگردانده شده و نمی‌داند این اداره چه دارد. نخست اینجا بسته‌ای بنویسید و به استان ببرید.</translation>
    </message>
    <message>
        <source>The province's computer was restored and has forgotten whose keys it had withdrawn. Write a package here and take it there first.</source>
        <translation>رایانهٔ استان از پشتیبان برگردانده شده و از یاد برده که کدام کلیدها را پس گرفته است. نخست اینجا بسته بنویسید و به استان ببرید.</translation>
    </message>
    <message>
        <source>The province's keys are missing</source>
        <translation>کلیدهای استان نیست</translation>
    </message>
    <message>
        <source>The province's root</source>
        <translation>ریشهٔ اعتماد استان</translation>
    </message>
    <message>
        <source>The request was written: {file}</source>
        <translation>درخواست نوشته شد: {file}</translation>
    </message>
    <message>
        <source>The root holders must sign this change. Say where to write the proposal for them; nothing was changed.</source>
        <translation>این تغییر را باید دارندگان ریشه امضا کنند. بگویید پیشنهاد برای آنان کجا نوشته شود؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The root keys in this file are others than this office knows since version {version}. Do not use it; ask the province by telephone.</source>
        <translation>کلیدهای ریشه در این پرونده از نسخهٔ {version} به بعد با آنچه این اداره می‌شناسد فرق دارد. از آن استفاده نکنید و تلفنی از استان بپرسید.</translation>
    </message>
    <message>
        <source>The short code belongs to another package. Compare sender and number on the slip with the file; if they agree, do not read it and telephone the sender.</source>
        <translation>این کد کوتاه از بستهٔ دیگری است. فرستنده و شمارهٔ روی برگه را با فایل بسنجید؛ اگر یکی است، بسته را نخوانید و به فرستنده تلفن کنید.</translation>
    </message>
    <message>
        <source>The short code of a slip has 8 digits; “{value}” is not one. Read it again.</source>
        <translation>کد کوتاه برگهٔ تحویل ۸ رقم دارد؛ «{value}» چنین نیست. دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The short code {value} is mistyped: its last two digits do not agree. Read it again.</source>
        <translation>کد کوتاه {value} اشتباه تایپ شده است: دو رقم آخر آن جور نیست. دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The signature is right · written {when} · {size}</source>
        <translation>امضا درست · نوشته‌شده {when} · {size}</translation>
    </message>
    <message>
        <source>The signature of this package is not that of {sender}. Do not use it; ask the sender by telephone.</source>
        <translation>امضای این بسته از آنِ {sender} نیست. آن را به کار نبرید و تلفنی از فرستنده بپرسید.</translation>
    </message>
    <message>
        <source>The store was opened on another computer than before; this office began a new life here.</source>
        <translation>پایگاه داده روی رایانه‌ای جز رایانهٔ پیشین باز شد؛ این اداره این‌جا دورهٔ تازه‌ای آغاز کرد.</translation>
    </message>
    <message>
        <source>The system does not let this user take the drive out here. Use the system's own “safely remove”.</source>
        <translation>سیستم‌عامل به این کاربر اجازهٔ بیرون آوردن درایو را از اینجا نمی‌دهد. از «جداسازی ایمن» خود سیستم‌عامل استفاده کنید.</translation>
    </message>
    <message>
        <source>The system lets go of the drive, so that nothing is cut off</source>
        <translation>سیستم‌عامل درایو را رها می‌کند تا چیزی ناتمام نماند</translation>
    </message>
    <message>
        <source>Their key was withdrawn before they came. A courier may carry an honest one: look into each, ask the office, and release it; who does so answers for it.</source>
        <translation>کلید این بسته‌ها پیش از رسیدنشان پس گرفته شده است. شاید پیک بستهٔ درستی آورده باشد: درون هرکدام را ببینید، از اداره بپرسید و آزادش کنید؛ پاسخ‌گو کسی است که آزاد می‌کند.</translation>
    </message>
    <message>
        <source>There is no package for this office in {folder}. Choose the drive or folder that the sender wrote to.</source>
        <translation>در {folder} بسته‌ای برای این اداره نیست. حافظه یا پوشه‌ای را برگزینید که فرستنده در آن نوشته است.</translation>
    </message>
    <message>
        <source>There is no province with code {code}. A root holder belongs to one province, such as 29.</source>
        <translation>استانی با کد {code} نیست. دارندهٔ ریشه به یک استان تعلق دارد، مانند ۲۹.</translation>
    </message>
    <message>
        <source>There is too little space in {folder}: {needed} KB are needed. Delete something there, or take another drive.</source>
        <translation>فضای {folder} کم است: {needed} کیلوبایت لازم است. چیزی را از آن پاک کنید، یا حافظهٔ دیگری بردارید.</translation>
    </message>
    <message>
        <source>These files are not copies of one proposal. Choose those that belong together.</source>
        <translation>این پرونده‌ها نسخه‌های یک پیشنهاد نیستند. آن‌هایی را برگزینید که با هم‌اند.</translation>
    </message>
    <message>
        <source>They go to</source>
        <translation>به این‌جا می‌رود</translation>
    </message>
    <message>
        <source>This alarm does not stand any more. Refresh the list (F5).</source>
        <translation>این هشدار دیگر باز نیست. فهرست را تازه کنید (F5).</translation>
    </message>
    <message>
        <source>This computer was restored and had forgotten edition {detail} of the list of offices; it knows it again. Withdrawn keys stay withdrawn.</source>
        <translation>این رایانه از پشتیبان برگشته و نسخهٔ {detail} فهرست اداره‌ها را فراموش کرده بود؛ اکنون آن را دوباره می‌شناسد. کلیدهای پس‌گرفته همچنان پس‌گرفته می‌مانند.</translation>
    </message>
    <message>
        <source>This computer's own disk does not take the package ({reason}). Free some space on it and try again; nothing was changed.</source>
        <translation>دیسک خود این رایانه بسته را نمی‌پذیرد ({reason}). جایی روی آن باز کنید و دوباره بکوشید؛ چیزی عوض نشد.</translation>
    </message>
    <message>
        <source>This enrolment is not for the keys of this computer. Write a new request and take it to the province.</source>
        <translation>این عضویت برای کلیدهای این رایانه نیست. درخواست تازه‌ای بنویسید و به استان ببرید.</translation>
    </message>
    <message>
        <source>This enrolment request is not genuine ({mistake}). Ask the office for a new one.</source>
        <translation>این درخواست عضویت معتبر نیست ({mistake}). از اداره درخواست تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>This file is not a package of this program. Choose a file that ends in .msp.</source>
        <translation>این فایل بستهٔ این برنامه نیست. فایلی برگزینید که نامش به .msp پایان می‌یابد.</translation>
    </message>
    <message>
        <source>This folder is not on a drive that can be taken out.</source>
        <translation>این پوشه روی درایوی نیست که بیرون بیاید.</translation>
    </message>
    <message>
        <source>This holder has signed already. The next signature must be another holder's.</source>
        <translation>این دارنده پیش‌تر امضا کرده است. امضای بعدی باید از دارندهٔ دیگری باشد.</translation>
    </message>
    <message>
        <source>This is no genuine root file ({mistake}). Ask the one who sent it for the file again.</source>
        <translation>این پروندهٔ ریشه اصیل نیست ({mistake}). از فرستنده‌اش بخواهید دوباره بفرستد.</translation>
    </message>
    <message>
        <source>This is not the kind of file that is read here. Choose the other action for it.</source>
        <translation>این نوع فایل اینجا خوانده نمی‌شود. کار دیگری را که برای آن است برگزینید.</translation>
    </message>
    <message>
        <source>This key belongs to none of the present or proposed root holders. Choose another key file.</source>
        <translation>این کلید از آنِ هیچ‌یک از دارندگان کنونی یا پیشنهادی نیست. پروندهٔ کلید دیگری برگزینید.</translation>
    </message>
    <message>
        <source>This office does not know {sender}, who signed this package. Read the newest package of the province first.</source>
        <translation>این اداره {sender} را که این بسته را امضا کرده نمی‌شناسد. نخست تازه‌ترین بستهٔ استان را بخوانید.</translation>
    </message>
    <message>
        <source>This office has joined the province. Packages can be written now.</source>
        <translation>این اداره عضو استان شد. اکنون می‌توان بسته نوشت.</translation>
    </message>
    <message>
        <source>This office is not enrolled yet. Enrol it at the province first.</source>
        <translation>این اداره هنوز عضو استان نشده است. نخست آن را در استان عضو کنید.</translation>
    </message>
    <message>
        <source>This office neither wrote nor read this package. Its slip is printed by the office that wrote it.</source>
        <translation>این اداره این بسته را نه نوشته و نه خوانده است. برگهٔ تحویل را اداره‌ای چاپ می‌کند که بسته را نوشته است.</translation>
    </message>
    <message>
        <source>This office wrote it</source>
        <translation>نوشتهٔ همین اداره</translation>
    </message>
    <message>
        <source>This package comes from another province's installation than the one this office belongs to. Ask the province by telephone.</source>
        <translation>این بسته از سامانهٔ استان دیگری آمده است، نه استانی که این اداره به آن پیوسته است. تلفنی از استان بپرسید.</translation>
    </message>
    <message>
        <source>This package does not hold what it says ({mistake}). Ask the sender to write it again.</source>
        <translation>درون این بسته با آنچه می‌گوید نمی‌خواند ({mistake}). از فرستنده بخواهید دوباره آن را بنویسد.</translation>
    </message>
    <message>
        <source>This package is damaged or incomplete. Copy it to the drive again, or ask the sender to write it again.</source>
        <translation>این بسته آسیب دیده یا ناقص است. آن را دوباره روی حافظهٔ فلش بریزید، یا از فرستنده بخواهید دوباره آن را بنویسد.</translation>
    </message>
    <message>
        <source>This package is larger than a package may be. Ask the sender to write it again.</source>
        <translation>این بسته از اندازه مجاز بزرگ‌تر است. از فرستنده بخواهید دوباره آن را بنویسد.</translation>
    </message>
    <message>
        <source>This package is not written for this office. Give it to the office that its name says after “to”.</source>
        <translation>این بسته برای این اداره نوشته نشده است. آن را به اداره‌ای بدهید که در نام بسته پس از «to» آمده است.</translation>
    </message>
    <message>
        <source>This package is old and no longer kept on this computer, so its slip cannot be made again. How long packages are kept is chosen in Settings.</source>
        <translation>این بسته قدیمی است و دیگر در این رایانه نیست، پس برگهٔ آن دوباره ساخته نمی‌شود. مدت نگه‌داری بسته‌ها در تنظیمات تعیین می‌شود.</translation>
    </message>
    <message>
        <source>This package is signed with a key that the province has replaced. Ask it for a newer package.</source>
        <translation>این بسته با کلیدی امضا شده که استان آن را عوض کرده است. از استان بستهٔ تازه‌تر بخواهید.</translation>
    </message>
    <message>
        <source>This package needs a newer version of the program. Update the program, then read it again.</source>
        <translation>این بسته به نسخهٔ تازه‌تری از برنامه نیاز دارد. برنامه را به‌روز کنید و دوباره آن را بخوانید.</translation>
    </message>
    <message>
        <source>This package was taken in before; nothing would change.</source>
        <translation>این بسته پیش‌تر دریافت شده است؛ چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>This proposal continues root version {version}, but version {present} is in force. Make a new proposal.</source>
        <translation>این پیشنهاد دنبالهٔ ریشهٔ نسخهٔ {version} است، ولی نسخهٔ {present} در اجراست. پیشنهاد تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>This system has no command that takes a drive out. Everything is written; use the system's own “safely remove”.</source>
        <translation>این سیستم‌عامل دستوری برای بیرون آوردن درایو ندارد. همه چیز نوشته شده است؛ از «جداسازی ایمن» خود سیستم‌عامل استفاده کنید.</translation>
    </message>
    <message>
        <source>To be seen to</source>
        <translation>رسیدگی نشده</translation>
    </message>
    <message>
        <source>To the writing page</source>
        <translation>رفتن به نوشتن بسته</translation>
    </message>
    <message>
        <source>Two computers write in the name of this office: its data were copied, or its disk was cloned. What both recorded is kept.</source>
        <translation>دو رایانه به نام این اداره می‌نویسند: دادهٔ آن کپی یا دیسک آن تکثیر شده است. آنچه هر دو ثبت کرده‌اند نگه داشته شد.</translation>
    </message>
    <message>
        <source>Two computers, one office</source>
        <translation>دو رایانه، یک اداره</translation>
    </message>
    <message>
        <source>Type the name of the office: {name}</source>
        <translation>نام اداره را تایپ کنید: {name}</translation>
    </message>
    <message>
        <source>Up to package {number}, read on {when}</source>
        <translation>تا بستهٔ {number}، خوانده‌شده در {when}</translation>
    </message>
    <message>
        <source>Up to the last package that was read</source>
        <translation>تا آخرین بسته‌ای که خوانده شد</translation>
    </message>
    <message>
        <source>Update the program. If it is the newest one, telephone the province: the publication has a mistake and must be published anew.</source>
        <translation>برنامه را به‌روز کنید. اگر تازه‌ترین است، به استان تلفن کنید: ابلاغ اشتباه دارد و باید دوباره ابلاغ شود.</translation>
    </message>
    <message>
        <source>Waits for a newer program</source>
        <translation>در انتظار نگارش تازهٔ برنامه</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>What could not be applied as it was sent will stand here with its reason.</source>
        <translation>آنچه همان‌گونه که فرستاده شده اعمال نشود با علتش این‌جا می‌آید.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>محتوای بسته</translation>
    </message>
    <message>
        <source>What should not be will stand here: copied computers, doubled numbers, new lives.</source>
        <translation>آنچه نباید باشد این‌جا می‌آید: رایانهٔ کپی‌شده، شمارهٔ تکراری، دورهٔ تازه.</translation>
    </message>
    <message>
        <source>What still counts</source>
        <translation>چه چیزی هنوز معتبر است</translation>
    </message>
    <message>
        <source>What the province has not got yet, as packages that it can read, on a drive that stays in the office and not beside the computer. If the computer is lost, nothing is lost with it. Nothing counts as sent.</source>
        <translation>آنچه هنوز به استان نرسیده، به شکل بسته‌هایی که استان می‌خواند، روی درایوی که در اداره و دور از رایانه می‌ماند. اگر رایانه از دست برود، داده‌ای از دست نمی‌رود. هیچ تغییری «فرستاده» شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>چه باید کرد</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>رسیدگی</translation>
    </message>
    <message>
        <source>What was done, in a few words: whom you telephoned, what came out</source>
        <translation>کوتاه بنویسید چه شد: به چه کسی تلفن کردید و نتیجه چه بود</translation>
    </message>
    <message>
        <source>What was read back from {folder} is not what was written: the drive is bad. Take another drive.</source>
        <translation>آنچه از {folder} بازخوانده شد با آنچه نوشته شد یکی نیست: حافظهٔ فلش خراب است. حافظهٔ دیگری بردارید.</translation>
    </message>
    <message>
        <source>When the store is damaged, or yesterday has to come back: the backup takes its place, and the store of today is kept aside in the folder “replaced”. This office begins a new life with new document numbers; what was recorded since the backup and had reached the province comes back with its next package.</source>
        <translation>برای وقتی که پایگاه داده آسیب دیده یا باید به دیروز برگشت: پشتیبان جای آن را می‌گیرد و پایگاه دادهٔ امروز در پوشهٔ «replaced» می‌ماند. این اداره با شماره‌های تازهٔ سند دورهٔ تازه‌ای آغاز می‌کند؛ آنچه پس از پشتیبان ثبت شده و به استان رسیده بود با بستهٔ بعدی استان برمی‌گردد.</translation>
    </message>
    <message>
        <source>Where two offices changed the same thing, both values will stand here.</source>
        <translation>اگر دو اداره یک چیز را تغییر دهند هر دو مقدار این‌جا می‌آید.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Withdraw the keys</source>
        <translation>پس گرفتن کلیدها</translation>
    </message>
    <message>
        <source>Withdraw the keys of {name}</source>
        <translation>پس گرفتن کلیدهای {name}</translation>
    </message>
    <message>
        <source>Withdraw the keys …</source>
        <translation>پس گرفتن کلیدها …</translation>
    </message>
    <message>
        <source>Write a package and carry it to the province soon; nothing else is needed.</source>
        <translation>به‌زودی بسته‌ای بنویسید و به استان ببرید؛ کار دیگری لازم نیست.</translation>
    </message>
    <message>
        <source>Write a package and carry it to the province, then read its answer. If nobody there knows of new keys, telephone the province's IT before you read anything more.</source>
        <translation>بسته‌ای بنویسید و به استان ببرید، سپس پاسخ آن را بخوانید. اگر در استان کسی از کلیدهای تازه خبر ندارد، پیش از خواندن هر بستهٔ دیگر با فناوری اطلاعات استان تماس بگیرید.</translation>
    </message>
    <message>
        <source>Write and read</source>
        <translation>نوشتن و خواندن</translation>
    </message>
    <message>
        <source>Write and verify</source>
        <translation>نوشتن و وارسی</translation>
    </message>
    <message>
        <source>Write in a few words what was done about this alarm; it stays in the journal.</source>
        <translation>کوتاه بنویسید دربارهٔ این هشدار چه شد؛ در دفتر تغییرات می‌ماند.</translation>
    </message>
    <message>
        <source>Write packages for every county, and read the next package of every county.</source>
        <translation>برای همهٔ شهرستان‌ها بسته بنویسید و بستهٔ بعدی هر شهرستان را بخوانید.</translation>
    </message>
    <message>
        <source>Write the answers</source>
        <translation>نوشتن پاسخ‌ها</translation>
    </message>
    <message>
        <source>Write the name of the root holder, as it should stand on the list.</source>
        <translation>نام دارندهٔ ریشه را، چنان‌که باید در فهرست بیاید، بنویسید.</translation>
    </message>
    <message>
        <source>Write the proposal …</source>
        <translation>نوشتن پیشنهاد …</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>نوشتن درخواست</translation>
    </message>
    <message>
        <source>Write the safety copy now</source>
        <translation>نوشتن نسخهٔ اطمینان</translation>
    </message>
    <message>
        <source>Write to a flash drive</source>
        <translation>نوشتن روی فلش</translation>
    </message>
    <message>
        <source>Write why the keys are withdrawn: the computer was stolen, lost, broken …</source>
        <translation>بنویسید چرا کلیدها پس گرفته می‌شود: رایانه دزدیده، گم یا خراب شده است …</translation>
    </message>
    <message>
        <source>Writing and reading back …</source>
        <translation>در حال نوشتن و وارسی …</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>نوشته</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>نوشته‌شده در</translation>
    </message>
    <message>
        <source>Written on {when}; it brings no record.</source>
        <translation>نوشته‌شده در {when}؛ رکوردی نمی‌آورد.</translation>
    </message>
    <message>
        <source>Written on {when}; it holds: {what}</source>
        <translation>نوشته‌شده در {when}؛ محتوا: {what}</translation>
    </message>
    <message>
        <source>Written, the receipt is awaited</source>
        <translation>نوشته‌شده، در انتظار رسید</translation>
    </message>
    <message>
        <source>a later value stands</source>
        <translation>در سابقه</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>برابر</translation>
    </message>
    <message>
        <source>an earlier one missing</source>
        <translation>منتظر بستهٔ پیشین</translation>
    </message>
    <message>
        <source>and {count} more; the code of its slip finds each of them</source>
        <translation>و {count} بستهٔ دیگر؛ هرکدام با کد برگه‌اش پیدا می‌شود</translation>
    </message>
    <message>
        <source>application</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>اعمال‌شده</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>پتانسیل‌سنجی</translation>
    </message>
    <message>
        <source>changes waiting</source>
        <translation>تغییر در انتظار</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>می‌آید</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>contract of coverage</source>
        <translation>قرارداد سه‌جانبه</translation>
    </message>
    <message>
        <source>counties</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>decision about an assessment</source>
        <translation>تصمیم درباره پتانسیل‌سنجی</translation>
    </message>
    <message>
        <source>document</source>
        <translation>مدرک</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>نابرابر</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>نوبت امروز</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>نوشته نشد</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>می‌رود</translation>
    </message>
    <message>
        <source>has not signed</source>
        <translation>امضا نکرده</translation>
    </message>
    <message>
        <source>has signed</source>
        <translation>امضا کرده</translation>
    </message>
    <message>
        <source>last receipt</source>
        <translation>آخرین رسید</translation>
    </message>
    <message>
        <source>legal person</source>
        <translation>شخص حقوقی</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>مورد فهرست پایه</translation>
    </message>
    <message>
        <source>mistyped</source>
        <translation>نادرست</translation>
    </message>
    <message>
        <source>newer program</source>
        <translation>منتظر نسخهٔ تازه</translation>
    </message>
    <message>
        <source>next package</source>
        <translation>بستهٔ بعدی</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>no folder chosen yet</source>
        <translation>هنوز پوشه‌ای برگزیده نشده</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>پاسخ نگرفته</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>تنظیم نشده</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>orders of a supporter</source>
        <translation>ظرفیت سفارش پشتیبان</translation>
    </message>
    <message>
        <source>permit</source>
        <translation>مجوز</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>ابلاغ</translation>
    </message>
    <message>
        <source>read before</source>
        <translation>پیش‌تر خوانده شده</translation>
    </message>
    <message>
        <source>reads packages too</source>
        <translation>بسته‌ها را نیز باز می‌کند</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>معرفی</translation>
    </message>
    <message>
        <source>replaced by newer keys, still accepted</source>
        <translation>کلید تازه‌تر دارد و هنوز پذیرفته است</translation>
    </message>
    <message>
        <source>request to the province about a permit</source>
        <translation>درخواست از استان دربارهٔ مجوز</translation>
    </message>
    <message>
        <source>same</source>
        <translation>یکسان</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>فرستاده</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>برگشتی</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>مهارت</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>می‌ماند</translation>
    </message>
    <message>
        <source>step of an application</source>
        <translation>گام درخواست</translation>
    </message>
    <message>
        <source>still accepted</source>
        <translation>هنوز پذیرفته</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>the archive key</source>
        <translation>کلید بایگانی</translation>
    </message>
    <message>
        <source>the digits agree</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>the file on the drive was damaged, its second copy was read; use another drive soon</source>
        <translation>فایل روی فلش آسیب دیده بود و نسخهٔ دوم آن خوانده شد؛ به‌زودی فلش دیگری بردارید</translation>
    </message>
    <message>
        <source>the key for permits</source>
        <translation>کلید مجوزها</translation>
    </message>
    <message>
        <source>the keys that sign releases of the program</source>
        <translation>کلیدهای امضای نسخه‌های برنامه</translation>
    </message>
    <message>
        <source>the number of signatures</source>
        <translation>شمار امضاها</translation>
    </message>
    <message>
        <source>the province's keys</source>
        <translation>کلیدهای استان</translation>
    </message>
    <message>
        <source>the root holders</source>
        <translation>دارندگان ریشه</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>کهنه</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>به‌روز</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>پس گرفته شده</translation>
    </message>
    <message>
        <source>write-protected</source>
        <translation>قفل نوشتن دارد</translation>
    </message>
    <message>
        <source>{count} answers to this office's changes</source>
        <translation>{count} پاسخ به تغییرهای این اداره</translation>
    </message>
    <message>
        <source>{count} attachments came along</source>
        <translation>{count} پیوست همراه آن بود</translation>
    </message>
    <message>
        <source>{count} changes taken in</source>
        <translation>{count} تغییر اعمال شد</translation>
    </message>
    <message>
        <source>{count} changes that the province has not got yet are on the second drive, verified.</source>
        <translation>{count} تغییری که هنوز به استان نرسیده روی درایو دوم نوشته و وارسی شد.</translation>
    </message>
    <message>
        <source>{count} entries of the journal are in no package yet and do not count as sent.</source>
        <translation>{count} ثبت دفتر تغییرات هنوز در بسته‌ای نیست و فرستاده شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>{count} known before</source>
        <translation>{count} از پیش بود</translation>
    </message>
    <message>
        <source>{count} new records</source>
        <translation>{count} رکورد تازه</translation>
    </message>
    <message>
        <source>{count} older packages that had arrived were taken off the drive</source>
        <translation>{count} بستهٔ پیشین که رسیده بود از فلش پاک شد</translation>
    </message>
    <message>
        <source>{count} own changes confirmed</source>
        <translation>{count} تغییر این اداره تأیید شد</translation>
    </message>
    <message>
        <source>{count} own changes decided otherwise</source>
        <translation>دربارهٔ {count} تغییر این اداره تصمیم دیگری گرفته شد</translation>
    </message>
    <message>
        <source>{count} packages, {size}, written and verified in {folder}</source>
        <translation>{count} بسته، {size}، در {folder} نوشته و وارسی شد</translation>
    </message>
    <message>
        <source>{count} records changed</source>
        <translation>{count} رکورد تغییر کرد</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>{count} بیش از فرستاده</translation>
    </message>
    <message>
        <source>{count} waiting for an earlier package</source>
        <translation>{count} در انتظار بستهٔ پیشین</translation>
    </message>
    <message>
        <source>{count} without a fate</source>
        <translation>{count} بی‌سرنوشت</translation>
    </message>
    <message>
        <source>{count} × {what}</source>
        <translation>{count} {what}</translation>
    </message>
    <message>
        <source>{field}: a later value stands; this one is kept in the history</source>
        <translation>{field}: مقدار دیرتر ماند؛ این یکی در سابقه نگه داشته شد</translation>
    </message>
    <message>
        <source>{field}: it was changed elsewhere too; a person at the province decides</source>
        <translation>{field}: جای دیگری هم عوض شده است؛ کارشناس استان تصمیم می‌گیرد</translation>
    </message>
    <message>
        <source>{field}: the record is another office's; a person at the province decides</source>
        <translation>{field}: پرونده از ادارهٔ دیگری است؛ کارشناس استان تصمیم می‌گیرد</translation>
    </message>
    <message>
        <source>{field}: this value stands; the earlier one is kept in the history</source>
        <translation>{field}: این مقدار ماند؛ مقدار پیشین در سابقه نگه داشته شد</translation>
    </message>
    <message>
        <source>{file} is only a link to another place, and packages are not read through links. Choose the file itself.</source>
        <translation>{file} تنها پیوندی به جای دیگر است و بسته از راه پیوند خوانده نمی‌شود. خود پرونده را برگزینید.</translation>
    </message>
    <message>
        <source>{folder} became full while it was being written to. Delete something there, or take another drive.</source>
        <translation>هنگام نوشتن، جای خالی {folder} تمام شد. چیزی از آن پاک کنید یا فلش دیگری بردارید.</translation>
    </message>
    <message>
        <source>{folder} is write-protected. Move the switch on the drive's side, or choose another drive or folder.</source>
        <translation>{folder} در برابر نوشتن قفل است. کلید قفل کنار فلش را باز کنید، یا فلش یا پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{name} was enrolled. Send this file back to it: {file}</source>
        <translation>{name} عضو شد. این فایل را برایش بفرستید: {file}</translation>
    </message>
    <message>
        <source>{reason} (field: {fields})</source>
        <translation>{reason} (فیلد: {fields})</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} گیگابایت</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} کیلوبایت</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} مگابایت</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} بایت</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} آزاد</translation>
    </message>
    <message>
        <source>{size} free of {whole}</source>
        <translation>{size} آزاد از {whole}</translation>
    </message>
    <message>
        <source>{threshold} of {roots}</source>
        <translation>{threshold} از {roots}</translation>
    </message>
    <message>
        <source>{threshold} signatures cannot be asked of {count} root holders. Choose a number from 1 to {count}.</source>
        <translation>از {count} دارندهٔ ریشه نمی‌شود {threshold} امضا خواست. عددی از ۱ تا {count} برگزینید.</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translation>{when}، {who}</translation>
    </message>
    <message>
        <source>{when}, {who}: {note}</source>
        <translation>{when}، {who}: {note}</translation>
    </message>
    <message>
        <source>“{name}” stands among the root holders twice. Every holder must be another person.</source>
        <translation>«{name}» دو بار میان دارندگان ریشه آمده است. هر دارنده باید کس دیگری باشد.</translation>
    </message>
    <message>
        <source>“{value}” is no month. Write year and month, such as 1405/09.</source>
        <translation>«{value}» ماه نیست. سال و ماه را بنویسید، مانند ۱۴۰۵/۰۹.</translation>
    </message>
    <message>
        <source>“{value}” names no change: it has 64 letters and digits. Copy it from the list of packages.</source>
        <translation>«{value}» نام هیچ تغییری نیست: نام تغییر ۶۴ حرف و رقم دارد. آن را از فهرست بسته‌ها رونویسی کنید.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Days in stage</source>
        <translation>روز در مرحله</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>روز مانده</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>اکسل</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>پرونده‌های اکسل (*.xlsx)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Save the list as</source>
        <translation>ذخیرهٔ فهرست با نام</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {detail}. Close it in Excel, or choose another folder.</source>
        <translation>پروندهٔ {file} نوشته نشد: {detail}. اگر در اکسل باز است آن را ببندید، یا پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>What is shown: {filter}</source>
        <translation>نمایش: {filter}</translation>
    </message>
    <message>
        <source>Write the whole list as an Excel file ({key})</source>
        <translation>نوشتن همهٔ فهرست در پروندهٔ اکسل ({key})</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>نوشتن فهرست</translation>
    </message>
    <message>
        <source>{count} lines were written: {file}</source>
        <translation>{count} سطر نوشته شد: {file}</translation>
    </message>
    <message>
        <source>{day}; {count} lines. Keep this file safe: it holds people's data.</source>
        <translation>{day}؛ {count} سطر. این پرونده داده‌های اشخاص را دارد؛ آن را در جای امن نگه دارید.</translation>
    </message>
    <message>
        <source>{list} — {office}</source>
        <translation>{list} — {office}</translation>
    </message>
    <message>
        <source>{name} (Gregorian)</source>
        <translation>{name} (میلادی)</translation>
    </message>
</context>
<context>
    <name>Expressions</name>
    <message>
        <source>At letter {at}, “{what}” cannot be read. Look at the expression there again.</source>
        <translation>در حرف {at}، «{what}» خوانده نمی‌شود. عبارت را در آنجا دوباره ببینید.</translation>
    </message>
    <message>
        <source>At letter {at}: paths are not read here. Name the question as ${{name}}.</source>
        <translation>در حرف {at}: مسیر خوانده نمی‌شود. پرسش را به شکل ${{name}} بنویسید.</translation>
    </message>
    <message>
        <source>At letter {at}: there is no function {what}().</source>
        <translation>در حرف {at}: تابعی به نام {what}() نیست.</translation>
    </message>
    <message>
        <source>At letter {at}: {what}() does not take {count} values.</source>
        <translation>در حرف {at}: تابع {what}() با {count} مقدار کار نمی‌کند.</translation>
    </message>
    <message>
        <source>Question “{name}” has no option “{option}”.</source>
        <translation>پرسش «{name}» گزینه «{option}» ندارد.</translation>
    </message>
    <message>
        <source>The expression ends too early: something is missing after its last word.</source>
        <translation>عبارت ناتمام است: پس از آخرین واژه چیزی کم است.</translation>
    </message>
    <message>
        <source>The expression is too deep or has too many parts. Divide it by a calculated question.</source>
        <translation>عبارت بیش از اندازه تودرتو یا پرجزء است. با یک پرسش محاسبه‌ای آن را بخش کنید.</translation>
    </message>
    <message>
        <source>The expression is too long: at most {most} letters.</source>
        <translation>عبارت بلند است؛ بیشترین {most} حرف است.</translation>
    </message>
    <message>
        <source>The list of choices has no column “{name}”. There are: {columns}.</source>
        <translation>فهرست گزینه‌ها ستون «{name}» ندارد. ستون‌ها: {columns}.</translation>
    </message>
    <message>
        <source>The pattern “{part}” is none, or could take too long: at most three repetitions, none inside another.</source>
        <translation>«{part}» الگو نیست یا بررسی‌اش طول می‌کشد: بیشترین سه تکرار، و هیچ‌یک درون دیگری.</translation>
    </message>
    <message>
        <source>There is no question “{name}”.</source>
        <translation>پرسشی به نام «{name}» نیست.</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>an attachment</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>گزینه</translation>
    </message>
    <message>
        <source>several options</source>
        <translation>چند گزینه</translation>
    </message>
    <message>
        <source>the column of a table</source>
        <translation>ستون جدول</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>درست یا نادرست</translation>
    </message>
    <message>
        <source>“.” means the answer that is checked; there is none here.</source>
        <translation>«.» پاسخی است که بررسی می‌شود؛ اینجا چنین پاسخی نیست.</translation>
    </message>
    <message>
        <source>“{part}” compares {left} with {right}; that is never equal.</source>
        <translation>«{part}» {left} را با {right} می‌سنجد و هرگز برابر نمی‌شود.</translation>
    </message>
    <message>
        <source>“{part}” divides by zero.</source>
        <translation>«{part}» تقسیم بر صفر است.</translation>
    </message>
    <message>
        <source>“{part}” is no date. Write it like 1400/06/29.</source>
        <translation>«{part}» تاریخ نیست. مانند 1400/06/29 بنویسید.</translation>
    </message>
    <message>
        <source>“{part}” is {found}, but {wanted} is needed there.</source>
        <translation>«{part}» {found} است، ولی آنجا {wanted} لازم است.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>About the record</source>
        <translation>دربارهٔ پرونده</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>مربوط به</translation>
    </message>
    <message>
        <source>Belongs to the paper</source>
        <translation>مربوط به برگهٔ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Day it was asked</source>
        <translation>روز درخواست</translation>
    </message>
    <message>
        <source>Day of attaching</source>
        <translation>روز پیوست</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>روز صدور</translation>
    </message>
    <message>
        <source>Day of registration</source>
        <translation>روز ثبت</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>روز امضا</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation>روز ارزیابی</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>روز جلسه</translation>
    </message>
    <message>
        <source>Day of the statement</source>
        <translation>روز اعلام</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Edition of the rules</source>
        <translation>ویرایش قاعده‌ها</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Follows the contract</source>
        <translation>در ادامهٔ قرارداد</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>قالب فایل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Mark of the content</source>
        <translation>نشان محتوا</translation>
    </message>
    <message>
        <source>Mark of the file</source>
        <translation>نشان فایل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>شمارهٔ اندیکاتور</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>شمارهٔ جلسه</translation>
    </message>
    <message>
        <source>Number of the supporter's permit</source>
        <translation>شمارهٔ مجوز پشتیبان</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>People</source>
        <translation>تعداد نفر</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>مجوز</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>پرسش‌نامه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>دلیل وضعیت</translation>
    </message>
    <message>
        <source>Renews the permit</source>
        <translation>تمدید مجوز</translation>
    </message>
    <message>
        <source>Replaces the permit</source>
        <translation>جایگزین مجوز</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Scores of the parts</source>
        <translation>امتیاز بخش‌ها</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>مدت به ثانیه</translation>
    </message>
    <message>
        <source>Sender or receiver</source>
        <translation>فرستنده یا گیرنده</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>اندازهٔ فایل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>آغاز این وضعیت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Surveyor</source>
        <translation>ارزیاب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Type of permit</source>
        <translation>نوع مجوز</translation>
    </message>
    <message>
        <source>Warnings that were accepted</source>
        <translation>هشدارهای پذیرفته‌شده</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>کار انجام‌شده</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Ask for this no more (Del)</source>
        <translation>برداشتن این صافی (Del)</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>به ترتیب نام</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>پاک کردن همه</translation>
    </message>
    <message>
        <source>County</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Ends from</source>
        <translation>پایان اعتبار از</translation>
    </message>
    <message>
        <source>Ends until</source>
        <translation>پایان اعتبار تا</translation>
    </message>
    <message>
        <source>Ends within (days)</source>
        <translation>پایان تا چند روز دیگر</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>صافی‌ها</translation>
    </message>
    <message>
        <source>First to end</source>
        <translation>نزدیک‌ترین پایان اعتبار</translation>
    </message>
    <message>
        <source>First to follow up</source>
        <translation>نخست پیگیری‌های نزدیک</translation>
    </message>
    <message>
        <source>Follow-up within (days)</source>
        <translation>پیگیری تا چند روز آینده</translation>
    </message>
    <message>
        <source>Give a number of days from 0 to {most}.</source>
        <translation>شمار روزها را از ۰ تا {most} بنویسید.</translation>
    </message>
    <message>
        <source>Give the filter a name of at most {most} letters.</source>
        <translation>نام باید حداکثر {most} حرف باشد.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>برای این جست‌وجو نامی بنویسید.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>معتبر</translation>
    </message>
    <message>
        <source>Issued from</source>
        <translation>صدور از</translation>
    </message>
    <message>
        <source>Issued until</source>
        <translation>صدور تا</translation>
    </message>
    <message>
        <source>Keep these filters …</source>
        <translation>ذخیرهٔ این جست‌وجو …</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>ذخیره‌شده‌ها</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>بیشترین انتظار</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>نام جست‌وجو</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>تازه‌ترین‌ها</translation>
    </message>
    <message>
        <source>No filter is kept yet</source>
        <translation>هنوز جست‌وجویی ذخیره نشده است</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Referred from</source>
        <translation>معرفی از تاریخ</translation>
    </message>
    <message>
        <source>Referred until</source>
        <translation>معرفی تا تاریخ</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تاریخ ثبت</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>ثبت از</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>ثبت تا</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>The filter is called “{name}” now.</source>
        <translation>نام این جست‌وجو اکنون «{name}» است.</translation>
    </message>
    <message>
        <source>The filter “{name}” is kept.</source>
        <translation>جست‌وجوی «{name}» ذخیره شد.</translation>
    </message>
    <message>
        <source>The filter “{name}” was deleted.</source>
        <translation>جست‌وجوی «{name}» پاک شد.</translation>
    </message>
    <message>
        <source>The first day lies after the last one. Swap them.</source>
        <translation>روز نخست پس از روز پایانی است. جای آن‌ها را عوض کنید.</translation>
    </message>
    <message>
        <source>There are {most} filters already. Delete one that is not used.</source>
        <translation>هم‌اکنون {most} جست‌وجوی ذخیره‌شده دارید. یکی را که به کار نمی‌آید پاک کنید.</translation>
    </message>
    <message>
        <source>There is no filter with the name “{name}”. Look at the list of filters.</source>
        <translation>جست‌وجوی ذخیره‌شده‌ای با نام «{name}» نیست. فهرست آن‌ها را ببینید.</translation>
    </message>
    <message>
        <source>There is no order {value}. Choose one of: {known}.</source>
        <translation>ترتیبی با نام {value} نیست. یکی از این‌ها را برگزینید: {known}.</translation>
    </message>
    <message>
        <source>This filter asks for what this program does not know.</source>
        <translation>این جست‌وجو چیزی را می‌خواهد که این برنامه نمی‌شناسد.</translation>
    </message>
    <message>
        <source>This filter is of {user}. Save it under a name of your own to change it.</source>
        <translation>این جست‌وجو از آنِ {user} است. برای تغییر، آن را با نامی از خودتان ذخیره کنید.</translation>
    </message>
    <message>
        <source>This filter was not written by this program: {detail}. Choose what you look for anew.</source>
        <translation>این جست‌وجو را این برنامه ننوشته است: {detail}. دوباره برگزینید که دنبال چه می‌گردید.</translation>
    </message>
    <message>
        <source>You have a filter with the name “{name}” already. Choose another name.</source>
        <translation>جست‌وجویی با نام «{name}» دارید. نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>at least {days} days in the stage</source>
        <translation>دست‌کم {days} روز در مرحله</translation>
    </message>
    <message>
        <source>ends within {days} days</source>
        <translation>پایان اعتبار تا {days} روز دیگر</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>for everybody in the office</source>
        <translation>برای همهٔ کارکنان اداره</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>از {first}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>از {first} تا {last}</translation>
    </message>
    <message>
        <source>to be followed up within {days} days</source>
        <translation>پیگیری تا {days} روز آینده</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>تا {last}</translation>
    </message>
    <message>
        <source>{name} — {user}</source>
        <translation>{name} — {user}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{value} cannot be asked for. Choose one of: {known}.</source>
        <translation>{value} پذیرفته نیست. یکی از این‌ها را برگزینید: {known}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Bring it back</source>
        <translation>برگردان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>از نو شروع کن</translation>
    </message>
    <message>
        <source>The draft is kept</source>
        <translation>پیش‌نویس خودکار ذخیره شد</translation>
    </message>
    <message>
        <source>What you had typed here before was kept. Bring it back?</source>
        <translation>آنچه پیش‌تر این‌جا نوشته بودید نگه داشته شده است. برگردانده شود؟</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation>آنچه نوشتید به‌صورت پیش‌نویس نگه داشته شد.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بلی</translation>
    </message>
    <message>
        <source>list</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>خانهٔ بعد</translation>
    </message>
    <message>
        <source>repeat the last value</source>
        <translation>تکرار مقدار پیشین</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>A forgotten password is set anew by the office's administrator, in Settings.</source>
        <translation>گذرواژهٔ فراموش‌شده را مدیر اداره در «تنظیمات» از نو می‌گذارد.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>دربارهٔ برنامه</translation>
    </message>
    <message>
        <source>Application: {field}</source>
        <translation>درخواست: {field}</translation>
    </message>
    <message>
        <source>Backup {day}, {time}</source>
        <translation>پشتیبان {day}، {time}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>تغییر گذرواژهٔ من</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>بستن برنامه</translation>
    </message>
    <message>
        <source>Demo: invented people</source>
        <translation>نمایشی: اشخاص ساختگی</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>پیشخوان</translation>
    </message>
    <message>
        <source>Enter your user name and your password.</source>
        <translation>نام کاربری و گذرواژهٔ خود را بنویسید.</translation>
    </message>
    <message>
        <source>Everything is delivered to the province</source>
        <translation>همهٔ تغییرها به استان رسیده است</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Home businesses</source>
        <translation>مشاغل خانگی</translation>
    </message>
    <message>
        <source>Home businesses: office program</source>
        <translation>مشاغل خانگی: برنامهٔ اداره</translation>
    </message>
    <message>
        <source>It is built with Qt for Python (LGPL 3: its libraries lie beside the program and may be replaced), SQLCipher, SQLAlchemy, ReportLab and other free software. Font: Vazirmatn (OFL). Icons: Tabler (MIT).</source>
        <translation>با Qt for Python ساخته شده است (پروانهٔ LGPL 3: کتابخانه‌های آن کنار برنامه‌اند و می‌توان آن‌ها را جایگزین کرد)، و با SQLCipher، SQLAlchemy، ReportLab و نرم‌افزارهای آزاد دیگر. قلم: وزیرمتن (OFL). نمادها: Tabler (MIT).</translation>
    </message>
    <message>
        <source>Its people and permits are invented; nothing here reaches the real office.</source>
        <translation>اشخاص و مجوزهای آن ساختگی‌اند؛ چیزی از این‌جا به ادارهٔ واقعی نمی‌رسد.</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>متن پروانه‌ها</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Making the demo office</source>
        <translation>ساختن ادارهٔ نمایشی</translation>
    </message>
    <message>
        <source>National code, name, permit number or phone …</source>
        <translation>کد ملی، نام، شمارهٔ مجوز یا تلفن …</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>هنوز پشتیبانی گرفته نشده</translation>
    </message>
    <message>
        <source>Not joined the province yet</source>
        <translation>هنوز عضو استان نشده است</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the national code.</source>
        <translation>چیزی پیدا نشد. حرف‌های کمتری بنویسید یا کد ملی را وارد کنید.</translation>
    </message>
    <message>
        <source>Open the exchange page</source>
        <translation>باز کردن صفحهٔ تبادل</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>باز کردن با کد بازیابی</translation>
    </message>
    <message>
        <source>Opening the demo office</source>
        <translation>باز کردن ادارهٔ نمایشی</translation>
    </message>
    <message>
        <source>Opening the office …</source>
        <translation>در حال باز کردن اداره …</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>چاپ این صفحه</translation>
    </message>
    <message>
        <source>Province: collects the counties' packages</source>
        <translation>استان: بسته‌های شهرستان‌ها این‌جا گرد می‌آید</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>برگرداندن پشتیبان</translation>
    </message>
    <message>
        <source>Rankings know the scores of all assessments now.</source>
        <translation>امتیاز همهٔ پتانسیل‌سنجی‌ها برای رتبه‌بندی محاسبه شد.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تازه کردن</translation>
    </message>
    <message>
        <source>Registration, assessment and permits of home businesses in the county's office</source>
        <translation>ثبت، پتانسیل‌سنجی و مجوز مشاغل خانگی در ادارهٔ شهرستان</translation>
    </message>
    <message>
        <source>Rules of {day}</source>
        <translation>نگارش قواعد {day}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>جست‌وجو در همه‌چیز</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>در حال توقف …</translation>
    </message>
    <message>
        <source>The argument {argument} is not known.</source>
        <translation>گزینهٔ {argument} شناخته نیست.</translation>
    </message>
    <message>
        <source>The safety copy was not written: {reason}</source>
        <translation>نسخهٔ اطمینان نوشته نشد: {reason}</translation>
    </message>
    <message>
        <source>The window cannot be shown: there is no screen here. Use the command homejobs, or start it at a desktop.</source>
        <translation>پنجره نشان داده نمی‌شود: این‌جا صفحه‌نمایشی نیست. از دستور homejobs استفاده کنید یا برنامه را در میز کار رایانه باز کنید.</translation>
    </message>
    <message>
        <source>This office is already open in another window. Use that window, or close it first.</source>
        <translation>این اداره هم‌اکنون در پنجرهٔ دیگری باز است. از همان پنجره استفاده کنید یا نخست آن را ببندید.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Usage: homejobs-desktop [--data FOLDER] [--demo] [PACKAGE.msp] | --selftest [--report FILE]</source>
        <translation>کاربرد: homejobs-desktop [--data FOLDER] [--demo] [PACKAGE.msp] | --selftest [--report FILE]</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>نگارش {version}</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt}</source>
        <translation>نگارش {version} · کیوت {qt}</translation>
    </message>
    <message>
        <source>Works without a network. What you record stays encrypted on this computer.</source>
        <translation>بدون شبکه کار می‌کند. آنچه ثبت می‌کنید رمزگذاری‌شده روی همین رایانه می‌ماند.</translation>
    </message>
    <message>
        <source>{count} changes not delivered yet</source>
        <translation>{count} تغییر هنوز تحویل نشده</translation>
    </message>
    <message>
        <source>{count} changes not delivered yet; last receipt today</source>
        <translation>{count} تغییر هنوز تحویل نشده؛ آخرین رسید امروز</translation>
    </message>
    <message>
        <source>{count} changes not delivered yet; last receipt {days} days ago</source>
        <translation>{count} تغییر هنوز تحویل نشده؛ آخرین رسید {days} روز پیش</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} از {total}</translation>
    </message>
    <message>
        <source>{done} of {total} · about {minutes} minutes left</source>
        <translation>{done} از {total} · حدود {minutes} دقیقه مانده</translation>
    </message>
    <message>
        <source>{done} of {total} · about {seconds} seconds left</source>
        <translation>{done} از {total} · حدود {seconds} ثانیه مانده</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>No place is known for the first digits of the national code {value}.</source>
        <translation>رقم‌های آغاز کد ملی {value} از آنِ هیچ جای شناخته‌ای نیست. کارت ملی را ببینید.</translation>
    </message>
    <message>
        <source>Postal codes have no 0 and no 2 in their first five digits; look at {value} again.</source>
        <translation>در پنج رقم نخست کد پستی ۰ و ۲ نمی‌آید؛ {value} را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The account number lacks IR at its beginning. Write it as {offer}.</source>
        <translation>شماره شبا در آغاز IR ندارد. آن را این‌گونه بنویسید: {offer}</translation>
    </message>
    <message>
        <source>The account number {value} does not begin with IR. Write IR before the 24 digits.</source>
        <translation>شماره شبای {value} با IR آغاز نمی‌شود. پیش از ۲۴ رقم، IR بنویسید.</translation>
    </message>
    <message>
        <source>The account number {value} is not right: its check digits do not agree. Look at the bank's paper again.</source>
        <translation>شماره شبای {value} درست نیست: رقم‌های کنترلی آن نمی‌خواند. برگه بانک را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The birth certificate's number is usually 1 to 10 digits; look at “{value}” again.</source>
        <translation>شماره شناسنامه معمولاً ۱ تا ۱۰ رقم است؛ «{value}» را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The birth certificate's serial is usually 6 digits; look at “{value}” again.</source>
        <translation>سریال شناسنامه معمولاً ۶ رقم است؛ «{value}» را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The mobile number {value} does not begin with 09. Write it like 09151234567.</source>
        <translation>شماره تلفن همراه {value} با ۰۹ آغاز نمی‌شود. آن را مانند ۰۹۱۵۱۲۳۴۵۶۷ بنویسید.</translation>
    </message>
    <message>
        <source>The national code {value} is not right: its last digit does not agree with the others. Look at the national card again.</source>
        <translation>کد ملی {value} درست نیست: رقم آخر با بقیه نمی‌خواند. کارت ملی را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The national code {value} looks like a made-up one. Look at the national card.</source>
        <translation>کد ملی {value} ساختگی به نظر می‌رسد. کارت ملی را ببینید.</translation>
    </message>
    <message>
        <source>The national id {value} is not right: its last digit does not agree with the others. Look at the firm's papers again.</source>
        <translation>شناسه ملی {value} درست نیست: رقم آخر با بقیه نمی‌خواند. مدارک شرکت را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The postal code {value} is not of South Khorasan, whose codes begin with 97.</source>
        <translation>کد پستی {value} از خراسان جنوبی نیست؛ کدهای این استان با ۹۷ آغاز می‌شود.</translation>
    </message>
    <message>
        <source>The telephone number {value} is not right. Write it with the code of the city, like 05632220000.</source>
        <translation>شماره تلفن ثابت {value} درست نیست. آن را با کد شهر بنویسید، مانند ۰۵۶۳۲۲۲۰۰۰۰.</translation>
    </message>
    <message>
        <source>The {what} is empty. Write it.</source>
        <translation>{what} خالی است. آن را بنویسید.</translation>
    </message>
    <message>
        <source>The {what} {value} has {count} digits. If the zeros at its beginning were lost, it is {offer}.</source>
        <translation>{what} {value} دارای {count} رقم است. اگر صفرهای آغاز آن افتاده، {offer} درست است.</translation>
    </message>
    <message>
        <source>The {what} {value} has {count} digits. It must have {length} digits.</source>
        <translation>{what} {value} دارای {count} رقم است. باید {length} رقم باشد؛ آن را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The {what} {value} is not right: the digits in its middle are all zero.</source>
        <translation>{what} {value} درست نیست: رقم‌های میانی آن همه صفر است. آن را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The {what} {value} is one digit repeated. Write the real one.</source>
        <translation>{what} {value} تکرار یک رقم است. شماره واقعی را بنویسید.</translation>
    </message>
    <message>
        <source>The {what} “{value}” has the sign “{sign}” in it. It is made of digits only.</source>
        <translation>در {what} «{value}» نشانه «{sign}» هست. اینجا فقط رقم پذیرفته می‌شود.</translation>
    </message>
    <message>
        <source>account number (IBAN)</source>
        <translation>شماره شبا</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>شماره تلفن همراه</translation>
    </message>
    <message>
        <source>national code</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>national id of the legal person</source>
        <translation>شناسه ملی شخص حقوقی</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>شماره تلفن ثابت</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A letter with this number and year stands in the register already.</source>
        <translation>نامه‌ای با همین شماره و سال پیش‌تر در اندیکاتور ثبت شده است.</translation>
    </message>
    <message>
        <source>A number is made from the indicator: write {indicator} once.</source>
        <translation>شماره از اندیکاتور ساخته می‌شود: {indicator} را یک بار بنویسید.</translation>
    </message>
    <message>
        <source>Beginning of the number, subject, office …</source>
        <translation>آغاز شماره، موضوع، اداره …</translation>
    </message>
    <message>
        <source>Beside its parts a number has letters, digits and / - . _ ( ) only.</source>
        <translation>شماره جز اجزای خود، تنها حرف و رقم و / - . _ ( ) دارد.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>Enter the number that stands on the letter.</source>
        <translation>شماره‌ای را که روی نامه است وارد کنید.</translation>
    </message>
    <message>
        <source>From or to whom</source>
        <translation>از کجا یا به کجا</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>اندیکاتور</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Letters of the applications' stages come here by themselves; Ctrl+N adds others.</source>
        <translation>نامه‌های مرحله‌های درخواست خودشان به اینجا می‌آیند؛ با Ctrl+N نامه‌های دیگر را ثبت کنید.</translation>
    </message>
    <message>
        <source>No letter is registered yet</source>
        <translation>هنوز نامه‌ای ثبت نشده است</translation>
    </message>
    <message>
        <source>No letter was found</source>
        <translation>نامه‌ای پیدا نشد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Outgoing and empty: the register's next</source>
        <translation>صادره و خالی: شمارهٔ بعدی اندیکاتور</translation>
    </message>
    <message>
        <source>Put a sign such as / between the parts: the digits would run together.</source>
        <translation>میان اجزا نشانه‌ای مانند / بگذارید، وگرنه رقم‌ها به هم می‌چسبند.</translation>
    </message>
    <message>
        <source>Register a letter</source>
        <translation>ثبت نامه</translation>
    </message>
    <message>
        <source>Say whether the letter went out or came in.</source>
        <translation>بگویید نامه صادره است یا وارده.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>The indicator register of this office, by direction and year</source>
        <translation>اندیکاتور وارده و صادرهٔ این اداره، به تفکیک سال</translation>
    </message>
    <message>
        <source>The letter was registered with the number {number}.</source>
        <translation>نامه با شمارهٔ {number} ثبت شد.</translation>
    </message>
    <message>
        <source>This date lies in the future. Check it.</source>
        <translation>این تاریخ در آینده است. آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>This letter is not in this office's register. Refresh the list.</source>
        <translation>این نامه در اندیکاتور این اداره نیست. فهرست را تازه کنید.</translation>
    </message>
    <message>
        <source>Type the beginning of the number or a part of the subject.</source>
        <translation>آغاز شماره یا بخشی از موضوع را تایپ کنید.</translation>
    </message>
    <message>
        <source>Write what the letter is about.</source>
        <translation>موضوع نامه را بنویسید.</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>وارده</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>صادره</translation>
    </message>
    <message>
        <source>{part} is no part of a number. Use {indicator}, {year} or {yy}, and your own signs.</source>
        <translation>{part} جزو شماره نیست. {indicator}، {year} یا {yy} و نشانه‌های خودتان را بنویسید.</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>The password has {count} characters. Choose one of at least {least}.</source>
        <translation>گذرواژه {count} نویسه دارد. گذرواژه‌ای با دست‌کم {least} نویسه برگزینید.</translation>
    </message>
    <message>
        <source>The password is one character repeated. Choose another.</source>
        <translation>گذرواژه تکرار یک نویسه است. گذرواژه دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The password is too long. Choose one of at most {most} characters.</source>
        <translation>گذرواژه بیش از اندازه بلند است. حداکثر {most} نویسه به کار ببرید.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>{amount} tomans</source>
        <translation>{amount} تومان</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>Enter the name of the office.</source>
        <translation>نام اداره را وارد کنید.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Check its name and permissions, or choose another.</source>
        <translation>پوشهٔ {folder} ساخته نمی‌شود. نام و اجازه‌های آن را بررسی کنید یا پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The key of this office is not on this computer. Open it with the printed recovery code.</source>
        <translation>کلید این اداره روی این رایانه نیست. با کد بازیابی چاپ‌شده آن را باز کنید.</translation>
    </message>
    <message>
        <source>The name of the office is too long; at most {most} letters are allowed.</source>
        <translation>نام اداره بیش از اندازه بلند است؛ حداکثر {most} حرف پذیرفته می‌شود.</translation>
    </message>
    <message>
        <source>The office code {site} is not right: two digits of the province, a hyphen, two digits of the county, such as 29-01.</source>
        <translation>کد اداره «{site}» درست نیست: دو رقم استان، خط تیره و دو رقم شهرستان، مانند 29-01.</translation>
    </message>
    <message>
        <source>The province's office code ends in 00, such as 29-00; a county's does not.</source>
        <translation>کد ادارهٔ استان به 00 پایان می‌یابد، مانند 29-00؛ کد شهرستان چنین نیست.</translation>
    </message>
    <message>
        <source>There is already an office in {folder}. Choose another folder; nothing was changed.</source>
        <translation>در پوشهٔ {folder} اداره‌ای هست. پوشهٔ دیگری برگزینید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is no office in {folder} yet. Found one first, or choose the right folder.</source>
        <translation>در پوشهٔ {folder} هنوز اداره‌ای نیست. نخست آن را راه‌اندازی کنید یا پوشهٔ درست را برگزینید.</translation>
    </message>
    <message>
        <source>There is no province with code {code}. The first two digits are the province's.</source>
        <translation>استانی با کد {code} نیست. دو رقم نخست، کد استان است.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Address of the supporter</source>
        <translation>نشانی پشتیبان</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>مانند قالب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back to the shipped template</source>
        <translation>بازگشت به قالب برنامه</translation>
    </message>
    <message>
        <source>Capital needed, in rials</source>
        <translation>سرمایهٔ مورد نیاز به ریال</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>انتخاب نشان</translation>
    </message>
    <message>
        <source>Choose what is to be printed.</source>
        <translation>آنچه را باید چاپ شود انتخاب کنید.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Code of the field of activity</source>
        <translation>کد رشتهٔ فعالیت</translation>
    </message>
    <message>
        <source>Conditions and how each stands</source>
        <translation>شرایط و وضعیت هر کدام</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Date of the agency's letter</source>
        <translation>تاریخ نامهٔ دستگاه اجرایی</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>تاریخ صدور</translation>
    </message>
    <message>
        <source>Day of printing</source>
        <translation>تاریخ چاپ</translation>
    </message>
    <message>
        <source>Day of the revocation</source>
        <translation>تاریخ ابطال</translation>
    </message>
    <message>
        <source>Day on which it was attached</source>
        <translation>تاریخ پیوست شدن</translation>
    </message>
    <message>
        <source>Day on which the application was registered</source>
        <translation>تاریخ ثبت درخواست</translation>
    </message>
    <message>
        <source>Day on which the contract was signed</source>
        <translation>تاریخ امضای قرارداد</translation>
    </message>
    <message>
        <source>Day on which the permit ends</source>
        <translation>تاریخ پایان اعتبار</translation>
    </message>
    <message>
        <source>Days until the permit ends</source>
        <translation>روزهای مانده تا پایان اعتبار</translation>
    </message>
    <message>
        <source>Description of the plan</source>
        <translation>شرح طرح</translation>
    </message>
    <message>
        <source>Documents that are attached</source>
        <translation>مدارک پیوست</translation>
    </message>
    <message>
        <source>Drawing the pages for the printer …</source>
        <translation>صفحه‌ها برای چاپگر آماده می‌شود …</translation>
    </message>
    <message>
        <source>Drawing the paper …</source>
        <translation>برگه در حال آماده شدن است …</translation>
    </message>
    <message>
        <source>Drawing the sheet …</source>
        <translation>برگه در حال آماده شدن است …</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>نگارش</translation>
    </message>
    <message>
        <source>Edition {version}, from {day}</source>
        <translation>نگارش {version}، از {day}</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>Every edition of the province is withdrawn; they stay readable.</source>
        <translation>همهٔ نگارش‌های استان پس گرفته می‌شوند و خواندنی می‌مانند.</translation>
    </message>
    <message>
        <source>Executive agency of the field</source>
        <translation>دستگاه اجرایی رشته</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>نام پدر</translation>
    </message>
    <message>
        <source>Field of activity</source>
        <translation>رشتهٔ فعالیت</translation>
    </message>
    <message>
        <source>Fields: Enter puts one into the text</source>
        <translation>فیلدها؛ Enter فیلد را در متن می‌گذارد</translation>
    </message>
    <message>
        <source>First day of the contract</source>
        <translation>تاریخ آغاز قرارداد</translation>
    </message>
    <message>
        <source>Forget what was typed</source>
        <translation>دور انداختن نوشته</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>اجرا از تاریخ</translation>
    </message>
    <message>
        <source>How many persons are covered</source>
        <translation>شمار اشخاص تحت پوشش</translation>
    </message>
    <message>
        <source>How many persons may be covered</source>
        <translation>ظرفیت پوشش</translation>
    </message>
    <message>
        <source>How much was ordered, with its unit</source>
        <translation>مقدار سفارش با واحد آن</translation>
    </message>
    <message>
        <source>How the person is addressed, by gender</source>
        <translation>خطاب، بر پایهٔ جنسیت</translation>
    </message>
    <message>
        <source>It holds for every office from its day on; older editions stay readable.</source>
        <translation>از تاریخ خود برای همهٔ اداره‌ها اجرا می‌شود؛ نگارش‌های پیشین خواندنی می‌مانند.</translation>
    </message>
    <message>
        <source>Jobs expected</source>
        <translation>تعداد شاغلان پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Kept by the province; they come with its packages.</source>
        <translation>استان آن‌ها را نگه می‌دارد و با بسته‌ها می‌فرستد.</translation>
    </message>
    <message>
        <source>Last day of the contract</source>
        <translation>تاریخ پایان قرارداد</translation>
    </message>
    <message>
        <source>Letter of revocation</source>
        <translation>نامهٔ ابطال مجوز</translation>
    </message>
    <message>
        <source>Line {line}: a brace stands alone. A field is named between two braces, like {field}.</source>
        <translation>سطر {line}: یک ابرو تنها مانده است. نام هر مقدار میان دو ابرو نوشته می‌شود، مانند {field}.</translation>
    </message>
    <message>
        <source>Line {line}: a template has no key “{key}” here. Did you mean “{near}”? Correct it or take it away.</source>
        <translation>سطر {line}: الگو در این جا کلید «{key}» ندارد. آیا منظور «{near}» است؟ آن را درست یا پاک کنید.</translation>
    </message>
    <message>
        <source>Line {line}: columns are of rows. Name the rows in this piece: rows = "…"</source>
        <translation>سطر {line}: ستون‌ها به سطرهای یک فهرست نیاز دارند. نام فهرست را در همین بند بنویسید: rows = "…"</translation>
    </message>
    <message>
        <source>Line {line}: of the fields in braces this text must have exactly these: {known}. Correct the braces.</source>
        <translation>سطر {line}: این متن باید درست همین نام‌ها را میان ابرو داشته باشد: {known}. ابروها را درست کنید.</translation>
    </message>
    <message>
        <source>Line {line}: rows are shown by a text or by columns, not by both. Take one of the two away.</source>
        <translation>سطر {line}: سطرهای فهرست یا با متن می‌آیند یا با ستون، نه با هر دو. یکی را پاک کنید.</translation>
    </message>
    <message>
        <source>Line {line}: the logo has {size} kilobytes; at most {most}. Save the picture smaller.</source>
        <translation>سطر {line}: نشان {size} کیلوبایت است و باید حداکثر {most} کیلوبایت باشد. تصویر را کوچک‌تر ذخیره کنید.</translation>
    </message>
    <message>
        <source>Line {line}: the logo is not a picture. Use a PNG or JPEG file, or leave the logo empty.</source>
        <translation>سطر {line}: نشان تصویر نیست. فایل PNG یا JPEG بگذارید یا نشان را خالی بگذارید.</translation>
    </message>
    <message>
        <source>Line {line}: the logo is not base64 text. Put the picture in again, or leave the logo empty.</source>
        <translation>سطر {line}: متن نشان base64 درست نیست. تصویر را دوباره بگذارید یا نشان را خالی بگذارید.</translation>
    </message>
    <message>
        <source>Line {line}: the rows “{rows}” have no column “{column}”. Did you mean “{near}”? Correct the name.</source>
        <translation>سطر {line}: فهرست «{rows}» ستون «{column}» ندارد. آیا منظور «{near}» است؟ نام را درست کنید.</translation>
    </message>
    <message>
        <source>Line {line}: the rows “{rows}” must show “{column}” ({meaning}). Add it to this piece.</source>
        <translation>سطر {line}: فهرست «{rows}» باید «{column}» ({meaning}) را هم نشان دهد. آن را به این بند بیفزایید.</translation>
    </message>
    <message>
        <source>Line {line}: the template has no piece of text. Add [[part]] and below it a text.</source>
        <translation>سطر {line}: الگو هیچ بندی ندارد. [[part]] و زیر آن یک متن بیفزایید.</translation>
    </message>
    <message>
        <source>Line {line}: the template is too long; at most {most} characters. Use a smaller logo.</source>
        <translation>سطر {line}: الگو بسیار بلند است؛ حداکثر {most} نویسه. نشان کوچک‌تری بگذارید.</translation>
    </message>
    <message>
        <source>Line {line}: the template nowhere says {field} ({meaning}). Put it into a text.</source>
        <translation>سطر {line}: {field} ({meaning}) در هیچ جای الگو نیست. آن را در یکی از متن‌ها بیاورید.</translation>
    </message>
    <message>
        <source>Line {line}: the template nowhere shows the rows “{rows}” ({meaning}). Add a piece that shows them.</source>
        <translation>سطر {line}: فهرست «{rows}» ({meaning}) در هیچ جای الگو نیست. بندی برای آن بیفزایید.</translation>
    </message>
    <message>
        <source>Line {line}: there are {count} entries in “{key}” but {columns} columns. Give one for each.</source>
        <translation>سطر {line}: «{key}» {count} مقدار دارد اما ستون‌ها {columns} تاست. برای هر ستون یکی بنویسید.</translation>
    </message>
    <message>
        <source>Line {line}: this cannot be read. A line is written as name = "text"; look for a missing quotation mark, bracket or equals sign here or just above.</source>
        <translation>سطر {line}: این سطر خوانده نمی‌شود. هر سطر به شکل name = "متن" است؛ همین جا یا سطر بالا را برای نشان نقل‌قول، کروشه یا نشان مساوی جاافتاده ببینید.</translation>
    </message>
    <message>
        <source>Line {line}: this is a template of “{value}”, not of “{known}”.</source>
        <translation>سطر {line}: این الگوی «{value}» است، نه «{known}». الگوی درست را بردارید.</translation>
    </message>
    <message>
        <source>Line {line}: this name was already given above. Take one of the two away.</source>
        <translation>سطر {line}: این نام بالاتر هم آمده است. یکی از دو تا را پاک کنید.</translation>
    </message>
    <message>
        <source>Line {line}: this paper has neither a field nor rows “{name}”. Did you mean “{near}”? Correct the name.</source>
        <translation>سطر {line}: این برگه مقدار یا فهرستی به نام «{name}» ندارد. آیا منظور «{near}» است؟ نام را درست کنید.</translation>
    </message>
    <message>
        <source>Line {line}: this paper has no field {field}. Did you mean {near}? Correct the name in the braces.</source>
        <translation>سطر {line}: این برگه مقداری به نام {field} ندارد. آیا منظور {near} است؟ نام میان ابروها را درست کنید.</translation>
    </message>
    <message>
        <source>Line {line}: this paper has no rows “{rows}”. It has: {known}. Correct the name.</source>
        <translation>سطر {line}: این برگه فهرستی به نام «{rows}» ندارد. فهرست‌های آن: {known}. نام را درست کنید.</translation>
    </message>
    <message>
        <source>Line {line}: this piece has nothing to say. Give it a text, or rows with columns.</source>
        <translation>سطر {line}: این بند خالی است. برای آن متن، یا فهرست با ستون‌ها بنویسید.</translation>
    </message>
    <message>
        <source>Line {line}: this text has no fields. Take the braces out of it.</source>
        <translation>سطر {line}: این متن جای مقدار ندارد. ابروها را بردارید.</translation>
    </message>
    <message>
        <source>Line {line}: this text has {length} characters; at most {most} fit. Shorten it.</source>
        <translation>سطر {line}: این متن {length} نویسه دارد و حداکثر {most} نویسه جا می‌شود. آن را کوتاه کنید.</translation>
    </message>
    <message>
        <source>Line {line}: {field} can only be asked by when or unless. Take it out of the text.</source>
        <translation>سطر {line}: {field} فقط در when یا unless می‌آید. آن را از متن بردارید.</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” cannot be “{value}”. It may be: {known}.</source>
        <translation>سطر {line}: «{key}» نمی‌تواند «{value}» باشد. می‌تواند یکی از این‌ها باشد: {known}.</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” has {count} entries; at most {most} fit. Take some away.</source>
        <translation>سطر {line}: «{key}» {count} مورد دارد و حداکثر {most} مورد جا می‌شود. چند مورد را بردارید.</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” is empty. Write its text.</source>
        <translation>سطر {line}: «{key}» خالی است. متن آن را بنویسید.</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” is missing here. Add a line: {key} = "…"</source>
        <translation>سطر {line}: این جا «{key}» نیامده است. این سطر را بیفزایید: {key} = "…"</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” must be a list of numbers from {least} to {most}.</source>
        <translation>سطر {line}: «{key}» باید فهرستی از عددهای {least} تا {most} باشد. آن را درست کنید.</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” must be a list of texts: ["…", "…"].</source>
        <translation>سطر {line}: «{key}» باید فهرستی از متن‌ها باشد: ["…", "…"].</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” must be a number from {least} to {most}.</source>
        <translation>سطر {line}: «{key}» باید عددی از {least} تا {most} باشد. آن را درست کنید.</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” must be a section of its own: [{key}] on a line.</source>
        <translation>سطر {line}: «{key}» باید بخشی جدا باشد: [{key}] در یک سطر.</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” must be a text between quotation marks.</source>
        <translation>سطر {line}: «{key}» باید متنی میان دو نشان نقل‌قول باشد.</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” must be pieces of their own: [[{key}]] on a line.</source>
        <translation>سطر {line}: «{key}» باید بندهای جدا باشد: [[{key}]] در یک سطر.</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” must be true or false.</source>
        <translation>سطر {line}: «{key}» باید true یا false باشد.</translation>
    </message>
    <message>
        <source>List of covered persons</source>
        <translation>صورت اشخاص تحت پوشش</translation>
    </message>
    <message>
        <source>Loan asked for, in rials</source>
        <translation>تسهیلات درخواستی به ریال</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>تلفن همراه</translation>
    </message>
    <message>
        <source>Mobile number of the supporter</source>
        <translation>تلفن همراه پشتیبان</translation>
    </message>
    <message>
        <source>Name of the clerk who prints it</source>
        <translation>نام کارشناسی که چاپ می‌کند</translation>
    </message>
    <message>
        <source>Name of the company or cooperative</source>
        <translation>نام شرکت یا تعاونی</translation>
    </message>
    <message>
        <source>Name of the condition</source>
        <translation>نام شرط</translation>
    </message>
    <message>
        <source>Name of the covered person</source>
        <translation>نام شخص تحت پوشش</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>نام مدرک</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>نام شخص</translation>
    </message>
    <message>
        <source>Name of the province</source>
        <translation>نام استان</translation>
    </message>
    <message>
        <source>Name of the supporter</source>
        <translation>نام پشتیبان</translation>
    </message>
    <message>
        <source>Name of the supporter of a covered person</source>
        <translation>نام پشتیبان شخص تحت پوشش</translation>
    </message>
    <message>
        <source>Name of this office</source>
        <translation>نام این اداره</translation>
    </message>
    <message>
        <source>Name of what is missing</source>
        <translation>نام آنچه کم است</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>National code or id of the supporter</source>
        <translation>کد یا شناسهٔ ملی پشتیبان</translation>
    </message>
    <message>
        <source>National id of the company or cooperative</source>
        <translation>شناسهٔ ملی شرکت یا تعاونی</translation>
    </message>
    <message>
        <source>No copy was printed yet.</source>
        <translation>هنوز نسخه‌ای چاپ نشده است.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بی نشان</translation>
    </message>
    <message>
        <source>Notice of missing documents</source>
        <translation>اعلام نقص مدارک</translation>
    </message>
    <message>
        <source>Notice of renewal</source>
        <translation>یادآوری تمدید</translation>
    </message>
    <message>
        <source>Number of the agency's letter</source>
        <translation>شمارهٔ نامهٔ دستگاه اجرایی</translation>
    </message>
    <message>
        <source>Number of the contract</source>
        <translation>شمارهٔ قرارداد</translation>
    </message>
    <message>
        <source>Number of the copy</source>
        <translation>شمارهٔ نسخه</translation>
    </message>
    <message>
        <source>Number of the electronic permit</source>
        <translation>شمارهٔ مجوز الکترونیکی</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Number of the letter: {number}</source>
        <translation>شمارهٔ نامه: {number}</translation>
    </message>
    <message>
        <source>Number of the permit</source>
        <translation>شمارهٔ مجوز</translation>
    </message>
    <message>
        <source>Office of {agency}, {office}</source>
        <translation>ادارهٔ {agency} {office}</translation>
    </message>
    <message>
        <source>Only a supporter's permit covers other people.</source>
        <translation>تنها مجوز پشتیبان، اشخاص تحت پوشش دارد.</translation>
    </message>
    <message>
        <source>Own contribution, in rials</source>
        <translation>آورده به ریال</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>نامه‌ها و برگه‌ها</translation>
    </message>
    <message>
        <source>Permit number of the supporter</source>
        <translation>شمارهٔ مجوز پشتیبان</translation>
    </message>
    <message>
        <source>Permit sheet</source>
        <translation>برگهٔ ثبت مجوز</translation>
    </message>
    <message>
        <source>Persons covered by the supporter</source>
        <translation>اشخاص تحت پوشش پشتیبان</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>تصویر (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Print for the chosen</source>
        <translation>چاپ برای انتخاب‌شده‌ها</translation>
    </message>
    <message>
        <source>Printing was stopped, but the copies are counted and numbered already. Print them again.</source>
        <translation>چاپ متوقف شد، ولی نسخه‌ها شمرده شده و شماره گرفته‌اند. دوباره چاپ کنید.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Publish the template of “{paper}”</source>
        <translation>انتشار قالب «{paper}»</translation>
    </message>
    <message>
        <source>Reason of the revocation</source>
        <translation>دلیل ابطال</translation>
    </message>
    <message>
        <source>Receipt of an application</source>
        <translation>رسید درخواست</translation>
    </message>
    <message>
        <source>Referral of a starred field to the second approver</source>
        <translation>استعلام رشتهٔ ستاره‌دار از مرجع تأیید دوم</translation>
    </message>
    <message>
        <source>Referral to the executive agency</source>
        <translation>معرفی به دستگاه اجرایی</translation>
    </message>
    <message>
        <source>Remark of the clerk</source>
        <translation>توضیح کارشناس</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>ذخیره شد: {file}</translation>
    </message>
    <message>
        <source>Second approver of a starred field</source>
        <translation>مرجع تأیید دوم رشتهٔ ستاره‌دار</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation>قالب خود برنامه</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>اندازهٔ کاغذ</translation>
    </message>
    <message>
        <source>Source of the template</source>
        <translation>متن قالب</translation>
    </message>
    <message>
        <source>Take the application to the stage “{stage}” first: the letter gets its number there.</source>
        <translation>نخست درخواست را به مرحلهٔ «{stage}» ببرید؛ نامه همان‌جا شماره می‌گیرد.</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>قالب نامه‌ها</translation>
    </message>
    <message>
        <source>The file does not say which paper it is for. Add a line: paper = "…"</source>
        <translation>این فایل نمی‌گوید قالب کدام برگه است. یک سطر بیفزایید: paper = "…"</translation>
    </message>
    <message>
        <source>The first of {count} is shown. Number and copy come with printing.</source>
        <translation>نخستین از {count} مورد نشان داده شده است. شماره و نسخه هنگام چاپ تعیین می‌شود.</translation>
    </message>
    <message>
        <source>The shipped template is in force already; there is nothing to go back from.</source>
        <translation>قالب خود برنامه هم‌اکنون در حال اجراست؛ چیزی برای برگشتن نیست.</translation>
    </message>
    <message>
        <source>The shipped template of “{paper}” holds again.</source>
        <translation>از این پس «{paper}» با قالب خود برنامه چاپ می‌شود.</translation>
    </message>
    <message>
        <source>The template is in order.</source>
        <translation>قالب درست است.</translation>
    </message>
    <message>
        <source>There is no paper called “{code}”. It may be: {known}.</source>
        <translation>کاغذی به نام «{code}» نیست. نام‌ها: {known}.</translation>
    </message>
    <message>
        <source>These are {count}; at most {most} are printed at once. Choose fewer.</source>
        <translation>{count} مورد انتخاب شده است؛ هر بار حداکثر {most} مورد چاپ می‌شود. کمتر انتخاب کنید.</translation>
    </message>
    <message>
        <source>This permit is not revoked, so there is no letter of its revocation.</source>
        <translation>این مجوز ابطال نشده است؛ پس نامهٔ ابطال ندارد.</translation>
    </message>
    <message>
        <source>Three-party contract of coverage</source>
        <translation>قرارداد سه‌جانبهٔ پوشش</translation>
    </message>
    <message>
        <source>To how many people the contract gives work</source>
        <translation>تعداد شاغلان قرارداد</translation>
    </message>
    <message>
        <source>Tracking number in the national system</source>
        <translation>شمارهٔ رهگیری سامانهٔ ملی</translation>
    </message>
    <message>
        <source>Type of the permit</source>
        <translation>نوع مجوز</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>آنچه کم است</translation>
    </message>
    <message>
        <source>What is published reaches every county with its next package.</source>
        <translation>آنچه منتشر شود با بستهٔ بعدی به همهٔ شهرستان‌ها می‌رسد.</translation>
    </message>
    <message>
        <source>What the covered person makes or does</source>
        <translation>کاری که شخص تحت پوشش انجام می‌دهد</translation>
    </message>
    <message>
        <source>What was changed and why; every office reads it</source>
        <translation>چه چیزی و چرا تغییر کرد؛ همهٔ اداره‌ها می‌خوانند</translation>
    </message>
    <message>
        <source>What was typed is kept; it is not published yet.</source>
        <translation>نوشته نگه داشته شد؛ هنوز منتشر نشده است.</translation>
    </message>
    <message>
        <source>What was typed, not published</source>
        <translation>نوشتهٔ منتشرنشده</translation>
    </message>
    <message>
        <source>Whether it is met, missing or waived</source>
        <translation>احراز شده، کم یا معاف</translation>
    </message>
    <message>
        <source>Whether the permit has already run out</source>
        <translation>آیا اعتبار مجوز پایان یافته است</translation>
    </message>
    <message>
        <source>Who signs for a company or cooperative</source>
        <translation>نمایندهٔ شرکت یا تعاونی</translation>
    </message>
    <message>
        <source>Who the letter is to</source>
        <translation>گیرندهٔ نامه</translation>
    </message>
    <message>
        <source>Why; every office reads it</source>
        <translation>دلیل؛ همهٔ اداره‌ها می‌خوانند</translation>
    </message>
    <message>
        <source>Writing the papers …</source>
        <translation>برگه‌ها در حال آماده شدن است …</translation>
    </message>
    <message>
        <source>met</source>
        <translation>احراز شده</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>کم است</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>معاف</translation>
    </message>
    <message>
        <source>{count} copies were printed so far.</source>
        <translation>تا کنون {count} نسخه چاپ شده است.</translation>
    </message>
    <message>
        <source>{count} sheets</source>
        <translation>{count} برگ</translation>
    </message>
    <message>
        <source>{count} were left out. {why}</source>
        <translation>{count} مورد کنار گذاشته شد. {why}</translation>
    </message>
    <message>
        <source>{edition} (holds later)</source>
        <translation>{edition} (از آن تاریخ)</translation>
    </message>
    <message>
        <source>{edition} (in force)</source>
        <translation>{edition} (در حال اجرا)</translation>
    </message>
    <message>
        <source>{edition} (withdrawn)</source>
        <translation>{edition} (پس‌گرفته‌شده)</translation>
    </message>
    <message>
        <source>{first} ({count} faults in all)</source>
        <translation>{first} (روی هم {count} ایراد)</translation>
    </message>
    <message>
        <source>{meaning}; only in the rows “{rows}”</source>
        <translation>{meaning}؛ فقط در سطرهای «{rows}»</translation>
    </message>
    <message>
        <source>{name} is no starred field: no second approval is asked for.</source>
        <translation>رشتهٔ «{name}» ستاره‌دار نیست؛ تأیید دوم نمی‌خواهد.</translation>
    </message>
    <message>
        <source>{paper} for {count} records</source>
        <translation>{paper}؛ {count} مورد</translation>
    </message>
    <message>
        <source>{sum} rials</source>
        <translation>{sum} ریال</translation>
    </message>
    <message>
        <source>“{paper}” was published.</source>
        <translation>قالب «{paper}» منتشر شد.</translation>
    </message>
    <message>
        <source>“{paper}”: copy {copy} was saved: {file}</source>
        <translation>«{paper}»: نسخهٔ {copy} ذخیره شد: {file}</translation>
    </message>
    <message>
        <source>“{paper}”: copy {copy} went to the printer, number {number}.</source>
        <translation>«{paper}»: نسخهٔ {copy} با شمارهٔ {number} به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>“{paper}”: copy {copy} went to the printer.</source>
        <translation>«{paper}»: نسخهٔ {copy} به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>“{paper}”: {count} papers on {pages} pages went to the printer.</source>
        <translation>«{paper}»: {count} برگه در {pages} صفحه به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>“{paper}”: {count} papers on {pages} pages were saved: {file}</source>
        <translation>«{paper}»: {count} برگه در {pages} صفحه ذخیره شد: {file}</translation>
    </message>
    <message>
        <source>“{size}” is no size of paper. It is A4 or A5.</source>
        <translation>«{size}» اندازهٔ کاغذ نیست. A4 یا A5 بنویسید.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>1. Assessment of potential</source>
        <translation>۱. پتانسیل‌سنجی</translation>
    </message>
    <message>
        <source>2. Application and permit</source>
        <translation>۲. درخواست مجوز</translation>
    </message>
    <message>
        <source>3. Skills and certificates</source>
        <translation>۳. مهارت و گواهی</translation>
    </message>
    <message>
        <source>A person like this is registered in another county</source>
        <translation>شخصی مانند این در شهرستان دیگری ثبت شده</translation>
    </message>
    <message>
        <source>A person with national code {code} is already registered: {name}. Open that person's page.</source>
        <translation>شخصی با کد ملی {code} پیش‌تر ثبت شده است: {name}. پروندهٔ او را باز کنید.</translation>
    </message>
    <message>
        <source>A reason for being head of the household is given, but the person is not one.</source>
        <translation>دلیل سرپرستی خانوار نوشته شده، ولی این شخص سرپرست خانوار نیست.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>افزودن مهارت</translation>
    </message>
    <message>
        <source>After each import, entries with the same national code, date of birth and name become one person. What you part here stays parted.</source>
        <translation>پس از هر دریافت، پرونده‌هایی که کد ملی، تاریخ تولد و نامشان یکسان است یک نفر می‌شوند. آنچه این‌جا جدا کنید جدا می‌ماند.</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>پس از ذخیره</translation>
    </message>
    <message>
        <source>An area cannot be less than zero. Write it in whole square metres.</source>
        <translation>مساحت کمتر از صفر نمی‌شود. آن را به متر مربع و بدون اعشار بنویسید.</translation>
    </message>
    <message>
        <source>Another office wrote this with a newer program: it is kept as it is and goes back unchanged.</source>
        <translation>دفتر دیگری این‌ها را با نسخهٔ تازه‌تر برنامه نوشته است: این برنامه معنی‌شان را نمی‌شناسد، دست‌نخورده نگهشان می‌دارد و همان‌گونه پس می‌فرستد.</translation>
    </message>
    <message>
        <source>Application corrected</source>
        <translation>اصلاح درخواست</translation>
    </message>
    <message>
        <source>Application: {state}</source>
        <translation>درخواست: {state}</translation>
    </message>
    <message>
        <source>Application: {type}, {field}</source>
        <translation>درخواست: {type}، {field}</translation>
    </message>
    <message>
        <source>Asked of the province: the permit “{state}”</source>
        <translation>درخواست از استان: مجوز «{state}»</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>پتانسیل‌سنجی</translation>
    </message>
    <message>
        <source>Assessment: {act}</source>
        <translation>پتانسیل‌سنجی: {act}</translation>
    </message>
    <message>
        <source>Assessment: {band}, score {score}</source>
        <translation>پتانسیل‌سنجی: {band}، امتیاز {score}</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>بازگشت به اشخاص</translation>
    </message>
    <message>
        <source>Birth certificate and other</source>
        <translation>شناسنامه و دیگر مشخصات</translation>
    </message>
    <message>
        <source>Bring in a sheet</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>By the date of birth this person is {age} years old. Look at its year again.</source>
        <translation>با این تاریخ تولد، این شخص {age} سال دارد. سال تولد را دوباره ببینید.</translation>
    </message>
    <message>
        <source>Certificate given by</source>
        <translation>مرجع صدور گواهی</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>شمارهٔ گواهی</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>تغییر: {fields}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>اکنون بسنج</translation>
    </message>
    <message>
        <source>Comparing the people of all counties</source>
        <translation>سنجش اشخاص همهٔ شهرستان‌ها</translation>
    </message>
    <message>
        <source>Contact and place</source>
        <translation>تماس و محل</translation>
    </message>
    <message>
        <source>Continue the questionnaire</source>
        <translation>ادامهٔ پرسش‌نامه</translation>
    </message>
    <message>
        <source>Contract of coverage {contract}</source>
        <translation>قرارداد سه‌جانبهٔ {contract}</translation>
    </message>
    <message>
        <source>Contract of coverage {contract} corrected</source>
        <translation>اصلاح قرارداد سه‌جانبهٔ {contract}</translation>
    </message>
    <message>
        <source>Contract of coverage {contract}: {standing}</source>
        <translation>قرارداد سه‌جانبهٔ {contract}: {standing}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>اصلاح مشخصات</translation>
    </message>
    <message>
        <source>Could be the same person</source>
        <translation>شاید همین شخص باشد</translation>
    </message>
    <message>
        <source>Date of the certificate</source>
        <translation>تاریخ گواهی</translation>
    </message>
    <message>
        <source>Decided by the province</source>
        <translation>تصمیم استان</translation>
    </message>
    <message>
        <source>Document withdrawn: {kind}</source>
        <translation>مدرک پس گرفته شد: {kind}</translation>
    </message>
    <message>
        <source>Document: {kind}</source>
        <translation>مدرک: {kind}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>ویرایش {name}</translation>
    </message>
    <message>
        <source>Education and work</source>
        <translation>تحصیل و کار</translation>
    </message>
    <message>
        <source>Everything that counts is the same</source>
        <translation>همهٔ نشانه‌های اصلی یکی است</translation>
    </message>
    <message>
        <source>Evidence: {bits}</source>
        <translation>قوت نشانه‌ها: {bits}</translation>
    </message>
    <message>
        <source>Field of activity</source>
        <translation>رشته</translation>
    </message>
    <message>
        <source>Field of activity in the person's words</source>
        <translation>رشتهٔ دلخواه به گفتهٔ خود شخص</translation>
    </message>
    <message>
        <source>File given to {office}</source>
        <translation>پرونده به {office} داده شد</translation>
    </message>
    <message>
        <source>File of</source>
        <translation>پروندهٔ</translation>
    </message>
    <message>
        <source>Find the person and press Enter</source>
        <translation>شخص را پیدا کنید و Enter بزنید</translation>
    </message>
    <message>
        <source>Household and contact</source>
        <translation>خانوار و تماس</translation>
    </message>
    <message>
        <source>Household and work</source>
        <translation>خانوار و کار</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>هویت</translation>
    </message>
    <message>
        <source>Issue a permit</source>
        <translation>صدور مجوز</translation>
    </message>
    <message>
        <source>Kept by office {site}</source>
        <translation>پروندهٔ ادارهٔ {site}</translation>
    </message>
    <message>
        <source>Merge asked for</source>
        <translation>درخواست ادغام</translation>
    </message>
    <message>
        <source>Merge what is sure</source>
        <translation>ادغام موارد قطعی</translation>
    </message>
    <message>
        <source>Merged by itself</source>
        <translation>ادغام خودکار</translation>
    </message>
    <message>
        <source>Merged with another entry of this person</source>
        <translation>ادغام با ثبت دیگر همین شخص</translation>
    </message>
    <message>
        <source>Merging by itself is off</source>
        <translation>ادغام خودکار خاموش است</translation>
    </message>
    <message>
        <source>Merging by itself is on</source>
        <translation>ادغام خودکار روشن است</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message>
        <source>Name in any order, national code or its last digits, phone …</source>
        <translation>نام به هر ترتیب، کد ملی یا رقم‌های آخر آن، تلفن …</translation>
    </message>
    <message>
        <source>Name two different people.</source>
        <translation>دو شخص متفاوت را نام ببرید.</translation>
    </message>
    <message>
        <source>National code, date of birth and name are the same.</source>
        <translation>کد ملی، تاریخ تولد و نام یکی است.</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>درخواست تازه</translation>
    </message>
    <message>
        <source>No skill is recorded.</source>
        <translation>مهارتی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Nobody has been merged by itself, or everybody was parted again.</source>
        <translation>هیچ پرونده‌ای خودبه‌خود ادغام نشده، یا همه دوباره جدا شده‌اند.</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>هنوز کسی ثبت نشده است</translation>
    </message>
    <message>
        <source>Nobody waits for a decision. Compare after packages of the counties were read.</source>
        <translation>هیچ‌کس در انتظار تصمیم نیست. پس از خواندن بسته‌های شهرستان‌ها بسنجید.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>کسی پیدا نشد</translation>
    </message>
    <message>
        <source>Nobody with a like name or code is registered.</source>
        <translation>کسی با نام یا کد ملی مانند این ثبت نشده است.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Of a newer program</source>
        <translation>از نسخهٔ تازه‌تر برنامه</translation>
    </message>
    <message>
        <source>One person; keep this record</source>
        <translation>یک شخص‌اند؛ این پرونده بماند</translation>
    </message>
    <message>
        <source>Only Iranian nationals can apply. Look at the nationality again.</source>
        <translation>متقاضی باید تابعیت ایرانی داشته باشد. تابعیت را دوباره ببینید.</translation>
    </message>
    <message>
        <source>Only the province compares the people of all counties.</source>
        <translation>فقط استان اشخاص همهٔ شهرستان‌ها را با هم می‌سنجد.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Orders for {people} people stated</source>
        <translation>ثبت سفارش برای {people} نفر</translation>
    </message>
    <message>
        <source>Pairs that wait</source>
        <translation>جفت‌های در انتظار</translation>
    </message>
    <message>
        <source>Parted from another entry</source>
        <translation>جدا شدن از ثبت دیگر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>People who may be registered twice</source>
        <translation>اشخاصی که شاید دو بار ثبت شده‌اند</translation>
    </message>
    <message>
        <source>Permit {number} completed</source>
        <translation>تکمیل مجوز {number}</translation>
    </message>
    <message>
        <source>Permit {number}: {state}</source>
        <translation>مجوز {number}: {state}</translation>
    </message>
    <message>
        <source>Permit {number}: {type}, {field}</source>
        <translation>مجوز {number}: {type}، {field}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Put right: {name}</source>
        <translation>اصلاح: {name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Records whose national code, date of birth and name are all the same become one person. Each merge can be taken back.</source>
        <translation>پرونده‌هایی که کد ملی، تاریخ تولد و نامشان یکی است یک شخص می‌شوند. هر ادغام را می‌توان پس گرفت.</translation>
    </message>
    <message>
        <source>Referral corrected, {action}</source>
        <translation>معرفی برای {action} اصلاح شد</translation>
    </message>
    <message>
        <source>Referral, {action}: {outcome}</source>
        <translation>معرفی برای {action}: {outcome}</translation>
    </message>
    <message>
        <source>Referral, {action}: {place}</source>
        <translation>معرفی برای {action}: {place}</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>ثبت شخص</translation>
    </message>
    <message>
        <source>Register the first person with Ctrl+N, or bring in a sheet of people.</source>
        <translation>نخستین شخص را با Ctrl+N ثبت کنید یا فهرست اکسل اشخاص را وارد کنید.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>ثبت شخص</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>ثبت‌شده در</translation>
    </message>
    <message>
        <source>Registered in {stays}; entry of {goes} merged into it</source>
        <translation>ثبت در {stays}؛ پروندهٔ {goes} در آن ادغام شده است</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>دوبارثبت‌ها</translation>
    </message>
    <message>
        <source>Say the reason in at most {most} letters; more belongs into a note.</source>
        <translation>علت را حداکثر در {most} حرف بنویسید؛ بیشتر از آن جایش در یادداشت است.</translation>
    </message>
    <message>
        <source>Say why this person is taken out of use.</source>
        <translation>بنویسید چرا این شخص کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>مهارت</translation>
    </message>
    <message>
        <source>Skill corrected: {field}</source>
        <translation>اصلاح مهارت: {field}</translation>
    </message>
    <message>
        <source>Skill of {name}</source>
        <translation>مهارت {name}</translation>
    </message>
    <message>
        <source>Skill taken out: {field}</source>
        <translation>حذف مهارت: {field}</translation>
    </message>
    <message>
        <source>Skill: {field}</source>
        <translation>مهارت: {field}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>مهارت‌ها</translation>
    </message>
    <message>
        <source>Step of the application: {step}</source>
        <translation>گام درخواست: {step}</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>سرگذشت پرونده</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>خاموش کردن</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>روشن کردن</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Take {name} out of use</source>
        <translation>کنار گذاشتن {name}</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>کنار گذاشتن پرونده</translation>
    </message>
    <message>
        <source>Taken out of use: {reason}</source>
        <translation>کنار گذاشته شده: {reason}</translation>
    </message>
    <message>
        <source>The certificate ran out on {date}.</source>
        <translation>اعتبار گواهی در {date} پایان یافته است.</translation>
    </message>
    <message>
        <source>The certificate would end on {date}, before it was given. Look at both dates again.</source>
        <translation>اعتبار گواهی در {date} پایان می‌یابد که پیش از صدور آن است. هر دو تاریخ را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The certificate's date {date} is after today. Look at its year again.</source>
        <translation>تاریخ گواهی {date} پس از امروز است. سال آن را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The date of birth {date} is after today. Look at its year again.</source>
        <translation>تاریخ تولد {date} پس از امروز است. سال آن را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The date of birth {date} is before {year}. Look at its year again.</source>
        <translation>تاریخ تولد {date} پیش از سال {year} است. سال آن را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The field of the skill is missing. Choose it from the list.</source>
        <translation>رشته مهارت خالی است. آن را از فهرست برگزینید.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>The first name is missing. Write it as it stands on the national card.</source>
        <translation>نام خالی است. آن را همان‌گونه که در کارت ملی آمده بنویسید.</translation>
    </message>
    <message>
        <source>The last name is missing. Write it as it stands on the national card.</source>
        <translation>نام خانوادگی خالی است. آن را همان‌گونه که در کارت ملی آمده بنویسید.</translation>
    </message>
    <message>
        <source>The name is too long: it has {count} letters, {most} are allowed.</source>
        <translation>نام بیش از اندازه بلند است: {count} حرف دارد و حداکثر {most} حرف پذیرفته می‌شود.</translation>
    </message>
    <message>
        <source>The national code is missing. Write its ten digits.</source>
        <translation>کد ملی خالی است. ده رقم آن را بنویسید.</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>یادداشت خالی است. نخست چیزی بنویسید.</translation>
    </message>
    <message>
        <source>The note was recorded.</source>
        <translation>یادداشت ثبت شد.</translation>
    </message>
    <message>
        <source>The number of dependants must be between 0 and {most}.</source>
        <translation>تعداد افراد تحت تکفل باید بین ۰ و {most} باشد.</translation>
    </message>
    <message>
        <source>The person was taken out of use.</source>
        <translation>شخص کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The province answered the request about a permit</source>
        <translation>استان به درخواست دربارهٔ مجوز پاسخ داد</translation>
    </message>
    <message>
        <source>The record and its story stay; the person is no longer found in lists.</source>
        <translation>پرونده و سرگذشت آن می‌ماند؛ شخص دیگر در فهرست‌ها پیدا نمی‌شود.</translation>
    </message>
    <message>
        <source>The skill belongs to no person. Open the person first.</source>
        <translation>این مهارت به کسی تعلق ندارد. نخست پرونده شخص را باز کنید.</translation>
    </message>
    <message>
        <source>The skill was recorded.</source>
        <translation>مهارت ثبت شد.</translation>
    </message>
    <message>
        <source>The two records are one person now.</source>
        <translation>این دو پرونده اکنون یک شخص است.</translation>
    </message>
    <message>
        <source>The two stay two people; nobody will be asked again.</source>
        <translation>این دو دو شخص می‌مانند؛ دیگر پرسیده نمی‌شود.</translation>
    </message>
    <message>
        <source>The years of experience must be between 0 and {most}.</source>
        <translation>سابقه کار باید بین ۰ و {most} سال باشد.</translation>
    </message>
    <message>
        <source>They are two people again; nothing merges them any more.</source>
        <translation>دوباره دو نفر شدند؛ دیگر خودبه‌خود ادغام نمی‌شوند.</translation>
    </message>
    <message>
        <source>This area is too large: at most {most} square metres. Look at the number again.</source>
        <translation>این مساحت بیش از اندازه بزرگ است؛ حداکثر {most} متر مربع پذیرفته می‌شود. عدد را دوباره ببینید.</translation>
    </message>
    <message>
        <source>This national code is already registered: the person's file was opened.</source>
        <translation>این کد ملی پیش‌تر ثبت شده است؛ پروندهٔ شخص باز شد.</translation>
    </message>
    <message>
        <source>This text is too long: it has {count} letters, {most} are allowed. Shorten it.</source>
        <translation>این متن بیش از اندازه بلند است: {count} حرف دارد و حداکثر {most} حرف پذیرفته می‌شود. آن را کوتاه کنید.</translation>
    </message>
    <message>
        <source>Transfer to {office} asked for</source>
        <translation>درخواست انتقال به {office}</translation>
    </message>
    <message>
        <source>Try a part of the name or fewer digits. Ctrl+1 registers a new person first.</source>
        <translation>بخشی از نام یا رقم‌های کمتری بنویسید. با Ctrl+1 نخست شخص تازه را ثبت کنید.</translation>
    </message>
    <message>
        <source>Try a part of the name or fewer digits. Ctrl+N registers a new person.</source>
        <translation>بخشی از نام یا رقم‌های کمتری بنویسید. Ctrl+N شخص تازه ثبت می‌کند.</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>دو شخص متفاوت‌اند</translation>
    </message>
    <message>
        <source>Two people: part them</source>
        <translation>دو نفرند: جدا شوند</translation>
    </message>
    <message>
        <source>Type the national code; a person already registered is opened instead</source>
        <translation>کد ملی را وارد کنید؛ اگر شخص ثبت شده باشد پروندهٔ او باز می‌شود</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>اعتبار تا</translation>
    </message>
    <message>
        <source>What came back waits again</source>
        <translation>برگشتی دوباره در انتظار است</translation>
    </message>
    <message>
        <source>What came back was laid aside</source>
        <translation>برگشتی کنار گذاشته شد</translation>
    </message>
    <message>
        <source>What you decide here holds for all counties</source>
        <translation>تصمیم شما برای همهٔ شهرستان‌هاست</translation>
    </message>
    <message>
        <source>Why are they parted? The reason goes to the counties</source>
        <translation>چرا جدا می‌شوند؟ دلیل به شهرستان‌ها فرستاده می‌شود</translation>
    </message>
    <message>
        <source>Why is this person taken out of use?</source>
        <translation>چرا این شخص کنار گذاشته می‌شود؟</translation>
    </message>
    <message>
        <source>Why? The reason goes to the counties</source>
        <translation>چرا؟ دلیل به شهرستان‌ها می‌رود</translation>
    </message>
    <message>
        <source>Write a note: Enter records it</source>
        <translation>یادداشت بنویسید؛ با Enter ثبت می‌شود</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>سابقه (سال)</translation>
    </message>
    <message>
        <source>a date of birth one slip apart</source>
        <translation>تاریخ تولد با یک لغزش</translation>
    </message>
    <message>
        <source>a father's name one letter apart</source>
        <translation>نام پدر با یک حرف تفاوت</translation>
    </message>
    <message>
        <source>a father's name one slip apart</source>
        <translation>نام پدر با یک لغزش نوشتاری</translation>
    </message>
    <message>
        <source>a father's name that sounds the same</source>
        <translation>نام پدر هم‌آوا</translation>
    </message>
    <message>
        <source>a first name one letter apart</source>
        <translation>نام با یک حرف تفاوت</translation>
    </message>
    <message>
        <source>a first name one slip apart</source>
        <translation>نام با یک لغزش نوشتاری</translation>
    </message>
    <message>
        <source>a first name that sounds the same</source>
        <translation>نام هم‌آوا</translation>
    </message>
    <message>
        <source>a last name one letter apart</source>
        <translation>نام خانوادگی با یک حرف تفاوت</translation>
    </message>
    <message>
        <source>a last name one slip apart</source>
        <translation>نام خانوادگی با یک لغزش نوشتاری</translation>
    </message>
    <message>
        <source>a last name that sounds the same</source>
        <translation>نام خانوادگی هم‌آوا</translation>
    </message>
    <message>
        <source>a name that sounds the same</source>
        <translation>نام هم‌آوا</translation>
    </message>
    <message>
        <source>a name that sounds the same, born in the same year</source>
        <translation>نام هم‌آوا و سال تولد یکسان</translation>
    </message>
    <message>
        <source>a national code one slip apart</source>
        <translation>کد ملی با یک لغزش</translation>
    </message>
    <message>
        <source>a phone number one slip apart</source>
        <translation>شمارهٔ تلفن با یک لغزش</translation>
    </message>
    <message>
        <source>born in the same year</source>
        <translation>سال تولد یکسان</translation>
    </message>
    <message>
        <source>born within a year</source>
        <translation>یک سال تفاوت در سال تولد</translation>
    </message>
    <message>
        <source>but another date of birth</source>
        <translation>ولی تاریخ تولد دیگر</translation>
    </message>
    <message>
        <source>but another father's name</source>
        <translation>ولی نام پدر دیگر</translation>
    </message>
    <message>
        <source>but another first name</source>
        <translation>ولی نام دیگر</translation>
    </message>
    <message>
        <source>but another gender</source>
        <translation>ولی جنسیت دیگر</translation>
    </message>
    <message>
        <source>but another last name</source>
        <translation>ولی نام خانوادگی دیگر</translation>
    </message>
    <message>
        <source>but another national code</source>
        <translation>ولی کد ملی دیگر</translation>
    </message>
    <message>
        <source>certificate of {issuer}</source>
        <translation>گواهی {issuer}</translation>
    </message>
    <message>
        <source>certificate of {issuer}, valid until {date}</source>
        <translation>گواهی {issuer}، معتبر تا {date}</translation>
    </message>
    <message>
        <source>child of {father}</source>
        <translation>فرزند {father}</translation>
    </message>
    <message>
        <source>first and last name the other way round</source>
        <translation>نام و نام خانوادگی جابه‌جا</translation>
    </message>
    <message>
        <source>one digit of the national code differs</source>
        <translation>تفاوت کد ملی در یک رقم</translation>
    </message>
    <message>
        <source>one father's name is a part of the other</source>
        <translation>یکی از نام‌های پدر بخشی از دیگری است</translation>
    </message>
    <message>
        <source>one first name is a part of the other</source>
        <translation>یکی از نام‌ها بخشی از دیگری است</translation>
    </message>
    <message>
        <source>one last name is a part of the other</source>
        <translation>یکی از نام‌های خانوادگی بخشی از دیگری است</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>اعتبار تمام شده</translation>
    </message>
    <message>
        <source>the same date of birth</source>
        <translation>تاریخ تولد یکسان</translation>
    </message>
    <message>
        <source>the same father's name</source>
        <translation>نام پدر یکسان</translation>
    </message>
    <message>
        <source>the same first name</source>
        <translation>نام یکسان</translation>
    </message>
    <message>
        <source>the same last name</source>
        <translation>نام خانوادگی یکسان</translation>
    </message>
    <message>
        <source>the same mobile number</source>
        <translation>تلفن همراه یکسان</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>نام و نام خانوادگی یکسان</translation>
    </message>
    <message>
        <source>the same national code</source>
        <translation>کد ملی یکسان</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>شمارهٔ تلفن یکسان</translation>
    </message>
    <message>
        <source>two neighbouring digits of the national code are swapped</source>
        <translation>جابه‌جایی دو رقم کنار هم در کد ملی</translation>
    </message>
    <message>
        <source>{count} pairs became one person each.</source>
        <translation>{count} جفت هر کدام یک شخص شد.</translation>
    </message>
    <message>
        <source>{date} ({age} years)</source>
        <translation>{date} ({age} ساله)</translation>
    </message>
    <message>
        <source>{field}: “{value}”</source>
        <translation>{field}: «{value}»</translation>
    </message>
    <message>
        <source>{field}: “{value}” stands</source>
        <translation>{field}: «{value}» ماند</translation>
    </message>
    <message>
        <source>{field}: “{value}” stands; “{others}” is kept in the history</source>
        <translation>{field}: «{value}» ماند؛ «{others}» در تاریخچه نگه داشته شد</translation>
    </message>
    <message>
        <source>{name} was put right; it goes to the province with the next package.</source>
        <translation>{name} اصلاح شد؛ با بستهٔ بعدی به استان می‌رود.</translation>
    </message>
    <message>
        <source>{name} was registered. Next: assessment or permit.</source>
        <translation>{name} ثبت شد. گام بعد: پتانسیل‌سنجی یا مجوز.</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>مشخصات {name} ذخیره شد.</translation>
    </message>
    <message>
        <source>{people} people compared; {open} pairs wait for a decision.</source>
        <translation>{people} شخص سنجیده شد؛ {open} جفت در انتظار تصمیم است.</translation>
    </message>
    <message>
        <source>{years} years of experience</source>
        <translation>{years} سال سابقه</translation>
    </message>
    <message>
        <source>“{value}” has “{sign}” in it, but a name has only letters. Write only the name here.</source>
        <translation>در «{value}» نشانه «{sign}» هست، ولی نام فقط حرف دارد. اینجا فقط نام را بنویسید.</translation>
    </message>
</context>
<context>
    <name>Permits</name>
    <message>
        <source>A home-job permit is for Iranian citizens. Check the nationality.</source>
        <translation>مجوز مشاغل خانگی برای اتباع ایران است. تابعیت را بررسی کنید.</translation>
    </message>
    <message>
        <source>A notice is for a permit in force or one that ran out, and only for one that has an end.</source>
        <translation>یادآوری تنها برای مجوز معتبر یا منقضی‌ای است که تاریخ پایان دارد.</translation>
    </message>
    <message>
        <source>A permit is replaced by issuing its new paper. Choose the new paper instead of a state.</source>
        <translation>مجوز با صدور برگهٔ تازه جایگزین می‌شود. به‌جای تغییر وضعیت، «برگهٔ تازه» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>A permit number has 14 digits; “{value}” is not one. Write it as it stands on the sheet.</source>
        <translation>شماره مجوز ۱۴ رقم دارد و «{value}» چنین نیست. آن را همان‌گونه که روی برگه است بنویسید.</translation>
    </message>
    <message>
        <source>All conditions are met.</source>
        <translation>همهٔ شرایط برقرار است.</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Amend permit {number}</source>
        <translation>اصلاح مجوز {number}</translation>
    </message>
    <message>
        <source>Another state of this permit waits for a second person. Let it be confirmed or dropped first.</source>
        <translation>تغییر وضعیت دیگری برای این مجوز در انتظار تأیید نفر دوم است. نخست آن را تأیید کنید یا کنار بگذارید.</translation>
    </message>
    <message>
        <source>Another user of this office must confirm it now.</source>
        <translation>اکنون کاربر دیگری از همین اداره باید آن را تأیید کند.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>متقاضی</translation>
    </message>
    <message>
        <source>Ask the province: {state}</source>
        <translation>درخواست از استان: {state}</translation>
    </message>
    <message>
        <source>At this stage since</source>
        <translation>در این مرحله از</translation>
    </message>
    <message>
        <source>By the rule in force, a county does not ask for this. Write to the province.</source>
        <translation>در قاعدهٔ جاری، شهرستان این را از استان نمی‌خواهد. به استان نامه بنویسید.</translation>
    </message>
    <message>
        <source>Capital needed (rials)</source>
        <translation>سرمایهٔ مورد نیاز (ریال)</translation>
    </message>
    <message>
        <source>Carried out by the province.</source>
        <translation>استان آن را انجام داد.</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>تغییر وضعیت</translation>
    </message>
    <message>
        <source>Check a sheet</source>
        <translation>بررسی اصالت برگه</translation>
    </message>
    <message>
        <source>Choose the agency that approves this field.</source>
        <translation>دستگاه اجرایی تأییدکنندهٔ این رشته را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the field of activity.</source>
        <translation>رشته را برگزینید.</translation>
    </message>
    <message>
        <source>Choose the new state.</source>
        <translation>وضعیت تازه را برگزینید.</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>دلیل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the type of the permit.</source>
        <translation>نوع مجوز را برگزینید.</translation>
    </message>
    <message>
        <source>Choose type and field: the conditions are checked while you type.</source>
        <translation>نوع و رشته را برگزینید؛ شرایط همان دم بررسی می‌شود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>شرایط</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Covered by a supporter</source>
        <translation>تحت پوشش پشتیبان</translation>
    </message>
    <message>
        <source>Ctrl+N issues one; first find the person it is for.</source>
        <translation>با Ctrl+N صادر کنید؛ نخست شخص را پیدا کنید.</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>تاریخ ثبت شرکت</translation>
    </message>
    <message>
        <source>Date of the agency's letter</source>
        <translation>تاریخ نامهٔ دستگاه</translation>
    </message>
    <message>
        <source>Dates and the electronic permit</source>
        <translation>تاریخ‌ها و مجوز الکترونیکی</translation>
    </message>
    <message>
        <source>Description of the plan</source>
        <translation>شرح طرح</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Empty: as the rule says</source>
        <translation>خالی: طبق قاعده</translation>
    </message>
    <message>
        <source>Empty: the letter of the present permit</source>
        <translation>خالی: نامهٔ مجوز کنونی</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>خالی: امروز</translation>
    </message>
    <message>
        <source>Enter the name of the company or cooperative.</source>
        <translation>نام شرکت یا تعاونی را وارد کنید.</translation>
    </message>
    <message>
        <source>Enter the national id of the company or cooperative.</source>
        <translation>شناسهٔ ملی شرکت یا تعاونی را وارد کنید.</translation>
    </message>
    <message>
        <source>Enter the number of the agency's letter of approval.</source>
        <translation>شمارهٔ نامهٔ تأیید دستگاه اجرایی را وارد کنید.</translation>
    </message>
    <message>
        <source>Enter the permit number of the supporter.</source>
        <translation>شمارهٔ مجوز پشتیبان را وارد کنید.</translation>
    </message>
    <message>
        <source>Executive agency</source>
        <translation>دستگاه اجرایی</translation>
    </message>
    <message>
        <source>Executive agency, amended</source>
        <translation>دستگاه اجرایی (اصلاح‌شده)</translation>
    </message>
    <message>
        <source>Expected jobs</source>
        <translation>شمار شاغلان پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منقضی</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Field of activity</source>
        <translation>رشته</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>لغوشده به درخواست دارنده</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>دارنده</translation>
    </message>
    <message>
        <source>Holder's file</source>
        <translation>پروندهٔ دارنده</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>نوع صدور</translation>
    </message>
    <message>
        <source>Issue a permit</source>
        <translation>صدور مجوز</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادرشده</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاریخ صدور</translation>
    </message>
    <message>
        <source>Issued on {issued}</source>
        <translation>صدور {issued}</translation>
    </message>
    <message>
        <source>Issued on {issued}, valid until {expires}</source>
        <translation>صدور {issued}، اعتبار تا {expires}</translation>
    </message>
    <message>
        <source>Issued on {issued}, valid until {expires}; the present permit ends.</source>
        <translation>صدور {issued}، اعتبار تا {expires}؛ مجوز کنونی پایان می‌یابد.</translation>
    </message>
    <message>
        <source>It can be entered later</source>
        <translation>بعداً هم می‌توان نوشت</translation>
    </message>
    <message>
        <source>Kind of legal person</source>
        <translation>نوع شخص حقوقی</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>شخص حقوقی</translation>
    </message>
    <message>
        <source>Loan asked for (rials)</source>
        <translation>تسهیلات درخواستی (ریال)</translation>
    </message>
    <message>
        <source>Managing director</source>
        <translation>مدیرعامل</translation>
    </message>
    <message>
        <source>Name of the legal person</source>
        <translation>نام شخص حقوقی</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>National code of the managing director</source>
        <translation>کد ملی مدیرعامل</translation>
    </message>
    <message>
        <source>National id of the legal person</source>
        <translation>شناسهٔ ملی شخص حقوقی</translation>
    </message>
    <message>
        <source>National number of the electronic permit</source>
        <translation>شمارهٔ مجوز الکترونیکی (سامانهٔ ملی)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>New paper (lost or damaged)</source>
        <translation>برگهٔ تازه (مفقود یا مخدوش)</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>وضعیت تازه</translation>
    </message>
    <message>
        <source>No permit has been issued yet</source>
        <translation>هنوز مجوزی صادر نشده است</translation>
    </message>
    <message>
        <source>No permit was found</source>
        <translation>مجوزی پیدا نشد</translation>
    </message>
    <message>
        <source>No valid skill certificate for this field is recorded. Ask for it.</source>
        <translation>گواهی مهارت معتبری برای این رشته ثبت نشده است. گواهی را بخواهید.</translation>
    </message>
    <message>
        <source>Nobody can be covered by their own permit.</source>
        <translation>کسی نمی‌تواند زیر پوشش مجوز خودش باشد.</translation>
    </message>
    <message>
        <source>Not carried out: by the rule in force a county does not ask for this.</source>
        <translation>انجام نشد: در قاعدهٔ جاری شهرستان این را نمی‌خواهد.</translation>
    </message>
    <message>
        <source>Not carried out: the permit's state does not allow it any more.</source>
        <translation>انجام نشد: وضعیت مجوز دیگر اجازه نمی‌دهد.</translation>
    </message>
    <message>
        <source>Not carried out: the province dropped the request.</source>
        <translation>انجام نشد: استان درخواست را کنار گذاشت.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person here. Refresh the list.</source>
        <translation>اینجا چیزی در انتظار نفر دوم نیست. فهرست را تازه کنید.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say what is amended.</source>
        <translation>چیزی تغییر نکرده است. بگویید چه چیزی اصلاح می‌شود.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شمارهٔ مجوز</translation>
    </message>
    <message>
        <source>Number of the agency's letter</source>
        <translation>شمارهٔ نامهٔ دستگاه</translation>
    </message>
    <message>
        <source>Number of the new supporter's permit</source>
        <translation>شمارهٔ مجوز پشتیبان تازه</translation>
    </message>
    <message>
        <source>Number of the supporter's permit</source>
        <translation>شمارهٔ مجوز پشتیبان</translation>
    </message>
    <message>
        <source>Only a permit in force gets a new paper. Renew one that ran out; look at the state of others.</source>
        <translation>برگهٔ تازه تنها برای مجوز معتبر صادر می‌شود. مجوز منقضی را تمدید کنید؛ وضعیت مجوزهای دیگر را ببینید.</translation>
    </message>
    <message>
        <source>Only a permit in force or one that ran out is renewed, and only one that has an end. Look at its state.</source>
        <translation>تنها مجوز معتبر یا منقضی‌ای تمدید می‌شود که تاریخ پایان دارد. وضعیت آن را ببینید.</translation>
    </message>
    <message>
        <source>Open the person's file</source>
        <translation>باز کردن پروندهٔ شخص</translation>
    </message>
    <message>
        <source>Own contribution (rials)</source>
        <translation>آورده (ریال)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>پروندهٔ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>مجوز</translation>
    </message>
    <message>
        <source>Permit for {name}</source>
        <translation>صدور مجوز برای {name}</translation>
    </message>
    <message>
        <source>Permit number or its beginning, name, national code …</source>
        <translation>شمارهٔ مجوز یا آغاز آن، نام، کد ملی …</translation>
    </message>
    <message>
        <source>Permit of the supporter</source>
        <translation>مجوز پشتیبان</translation>
    </message>
    <message>
        <source>Permit of the supporter, amended</source>
        <translation>مجوز پشتیبان (اصلاح‌شده)</translation>
    </message>
    <message>
        <source>Permit {number}</source>
        <translation>مجوز {number}</translation>
    </message>
    <message>
        <source>Permit {number} holds until {until}; it is renewed at most {days} days before. Wait until then.</source>
        <translation>مجوز {number} تا {until} اعتبار دارد و حداکثر {days} روز پیش از آن تمدید می‌شود. تا آن زمان صبر کنید.</translation>
    </message>
    <message>
        <source>Permit {number} takes the place of the old one. Ctrl+P prints its sheet.</source>
        <translation>مجوز {number} جای مجوز پیشین را گرفت. با Ctrl+P برگهٔ آن چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Permit {number} was issued. Ctrl+P prints its sheet.</source>
        <translation>مجوز {number} صادر شد. با Ctrl+P برگهٔ آن چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Permit {number}: confirm the state “{state}”?</source>
        <translation>مجوز {number}: وضعیت «{state}» تأیید شود؟</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>مجوزها</translation>
    </message>
    <message>
        <source>Permits are issued by the counties' offices. Ask the office where the applicant lives.</source>
        <translation>مجوز را ادارهٔ شهرستان صادر می‌کند. از ادارهٔ محل سکونت متقاضی بخواهید.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>دلیل وضعیت</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>شمارهٔ ثبت</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <source>Renew permit {number}</source>
        <translation>تمدید مجوز {number}</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>جایگزین‌شده</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>جایگزین</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ابطال‌شده</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>Save the sheet as</source>
        <translation>ذخیرهٔ برگه</translation>
    </message>
    <message>
        <source>Say why this is done.</source>
        <translation>دلیل این کار را بنویسید.</translation>
    </message>
    <message>
        <source>Say within how many days: a whole number from 0 to {most}.</source>
        <translation>بگویید تا چند روز دیگر: یک عدد درست از ۰ تا {most}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>State of permit {number}</source>
        <translation>وضعیت مجوز {number}</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>وضعیت از تاریخ</translation>
    </message>
    <message>
        <source>Supporter (legal person)</source>
        <translation>پشتیبان (شخص حقوقی)</translation>
    </message>
    <message>
        <source>Supporter (natural person)</source>
        <translation>پشتیبان (شخص حقیقی)</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>تعلیق‌شده</translation>
    </message>
    <message>
        <source>The applicant is {years} years old; this permit asks for {age} full years.</source>
        <translation>متقاضی {years} ساله است؛ این مجوز {age} سال تمام می‌خواهد.</translation>
    </message>
    <message>
        <source>The birth date is not recorded; the age of {age} cannot be checked. Record it first.</source>
        <translation>تاریخ تولد ثبت نشده است و شرط {age} سال تمام را نمی‌توان بررسی کرد. نخست آن را ثبت کنید.</translation>
    </message>
    <message>
        <source>The home address is not recorded; the work must be done at home. Record it.</source>
        <translation>نشانی خانه ثبت نشده است و کار باید در خانه انجام شود. نشانی را ثبت کنید.</translation>
    </message>
    <message>
        <source>The issue date of this permit is not recorded. Ask the office that issued it.</source>
        <translation>تاریخ صدور این مجوز ثبت نشده است. از ادارهٔ صادرکننده بپرسید.</translation>
    </message>
    <message>
        <source>The military service is not recorded as done or exempted. Ask for the service card or exemption.</source>
        <translation>پایان خدمت یا معافیت ثبت نشده است. کارت پایان خدمت یا معافیت را بخواهید.</translation>
    </message>
    <message>
        <source>The national number was recorded.</source>
        <translation>شمارهٔ مجوز الکترونیکی ثبت شد.</translation>
    </message>
    <message>
        <source>The number stays; the next sheet is a new copy.</source>
        <translation>شماره همان می‌ماند؛ برگهٔ بعدی نسخهٔ تازه است.</translation>
    </message>
    <message>
        <source>The own contribution must be at least {percent} percent of the capital.</source>
        <translation>آوردهٔ متقاضی باید دست‌کم {percent} درصد سرمایه باشد.</translation>
    </message>
    <message>
        <source>The permit number {value} is not right: its last two digits do not agree with the others. Look at the sheet again.</source>
        <translation>شماره مجوز {value} درست نیست: دو رقم آخر با بقیه نمی‌خواند. برگه را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The permit was amended; its next sheet is copy {copy}.</source>
        <translation>مجوز اصلاح شد؛ برگهٔ بعدی آن نسخهٔ {copy} است.</translation>
    </message>
    <message>
        <source>The permit would expire before it is issued. Check the date.</source>
        <translation>پایان اعتبار باید پس از تاریخ صدور باشد. تاریخ را بررسی کنید.</translation>
    </message>
    <message>
        <source>The permit's state has changed meanwhile, so this cannot be done any more. Drop it.</source>
        <translation>وضعیت مجوز در این میان تغییر کرده است و این کار دیگر شدنی نیست. آن را کنار بگذارید.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>طرح</translation>
    </message>
    <message>
        <source>The preview is being drawn …</source>
        <translation>پیش‌نمایش آماده می‌شود …</translation>
    </message>
    <message>
        <source>The province does this itself. Change the state of the permit.</source>
        <translation>استان خودش این کار را می‌کند. وضعیت مجوز را تغییر دهید.</translation>
    </message>
    <message>
        <source>The province is asked with the next package.</source>
        <translation>با بستهٔ بعدی از استان خواسته می‌شود.</translation>
    </message>
    <message>
        <source>The province was asked for this already. Wait for its answer.</source>
        <translation>این پیش‌تر از استان خواسته شده است. چشم‌به‌راه پاسخ بمانید.</translation>
    </message>
    <message>
        <source>The reason becomes a note in the holder's file.</source>
        <translation>دلیل به‌صورت یادداشت در پروندهٔ دارنده می‌ماند.</translation>
    </message>
    <message>
        <source>The rule does not let {name} of an issued permit be amended. Issue another permit instead.</source>
        <translation>ضابطه اجازه نمی‌دهد {name} در مجوز صادرشده اصلاح شود. به‌جای آن مجوز دیگری صادر کنید.</translation>
    </message>
    <message>
        <source>The state of this permit is “{state}”, so no sheet of it is printed that others would trust.</source>
        <translation>وضعیت این مجوز «{state}» است؛ برای همین برگه‌ای از آن چاپ نمی‌شود که دیگران به آن اعتماد کنند.</translation>
    </message>
    <message>
        <source>The state was changed.</source>
        <translation>وضعیت تغییر کرد.</translation>
    </message>
    <message>
        <source>The supporter's permit has expired.</source>
        <translation>اعتبار مجوز پشتیبان تمام شده است.</translation>
    </message>
    <message>
        <source>The supporter's permit is not in force.</source>
        <translation>مجوز پشتیبان در حال حاضر برقرار نیست.</translation>
    </message>
    <message>
        <source>There is no agency called “{agency}” in the lists. Choose one from the list.</source>
        <translation>دستگاهی به نام «{agency}» در فهرست‌ها نیست. یکی از دستگاه‌های فهرست را برگزینید.</translation>
    </message>
    <message>
        <source>There is no field of activity with the code {code}. Choose one from the list.</source>
        <translation>رشته‌ای با کد {code} وجود ندارد. یکی از رشته‌های فهرست را انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no rule for handling permits on {day}. Choose a later day.</source>
        <translation>برای رسیدگی به مجوزها در {day} ضابطه‌ای نیست. روز دیرتری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no rule for permits of type {type} on {day}. Choose a later day.</source>
        <translation>برای مجوز نوع {type} در تاریخ {day} ضابطه‌ای وجود ندارد. تاریخ دیرتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This agency usually does not approve {name}. Check the agency.</source>
        <translation>این دستگاه معمولاً رشتهٔ «{name}» را تأیید نمی‌کند. دستگاه را بررسی کنید.</translation>
    </message>
    <message>
        <source>This application is not in this office's store. Refresh the list.</source>
        <translation>این درخواست در این اداره ثبت نیست. فهرست را تازه کنید.</translation>
    </message>
    <message>
        <source>This cannot be less than zero.</source>
        <translation>این عدد نمی‌تواند کمتر از صفر باشد.</translation>
    </message>
    <message>
        <source>This date lies in the future. Check it.</source>
        <translation>این تاریخ هنوز نرسیده است. آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>This is not the number of a supporter's permit that is in force.</source>
        <translation>این شمارهٔ مجوز معتبر یک پشتیبان نیست.</translation>
    </message>
    <message>
        <source>This is not the permit of a supporter.</source>
        <translation>این مجوز از نوع پشتیبان نیست.</translation>
    </message>
    <message>
        <source>This legal person is not in this office's store. Refresh the list.</source>
        <translation>این شخص حقوقی در این اداره نیست. فهرست را تازه کنید.</translation>
    </message>
    <message>
        <source>This national number already stands on permit {number}. Compare it with the national system.</source>
        <translation>این شمارهٔ ملی پیش‌تر برای مجوز {number} ثبت شده است. آن را با سامانهٔ ملی تطبیق دهید.</translation>
    </message>
    <message>
        <source>This number is too large; at most {most}. Check it.</source>
        <translation>این عدد بیش از اندازه بزرگ است؛ حداکثر {most} پذیرفته می‌شود. آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>This office knows no permit with this number. Check the number of the supporter's permit.</source>
        <translation>مجوزی با این شماره در این اداره نیست. شمارهٔ مجوز پشتیبان را بررسی کنید.</translation>
    </message>
    <message>
        <source>This office may not take it from this state to that one. Refresh the page and look at its state.</source>
        <translation>این اداره اجازهٔ این تغییر وضعیت را ندارد. صفحه را تازه کنید و وضعیت را ببینید.</translation>
    </message>
    <message>
        <source>This permit already waits for a second person. Let it be confirmed or drop it before asking for more.</source>
        <translation>این مجوز هم‌اکنون در انتظار تأیید نفر دوم است. پیش از درخواست دیگر، آن را تأیید کنید یا کنار بگذارید.</translation>
    </message>
    <message>
        <source>This permit is another office's. Ask that office.</source>
        <translation>این مجوز از آنِ ادارهٔ دیگری است. از همان اداره بخواهید.</translation>
    </message>
    <message>
        <source>This permit is not in this office's store. Check its number.</source>
        <translation>این مجوز در این اداره ثبت نیست. شماره را بررسی کنید.</translation>
    </message>
    <message>
        <source>This permit is not issued yet, so there is no sheet of it.</source>
        <translation>این مجوز هنوز صادر نشده است و برگه‌ای ندارد.</translation>
    </message>
    <message>
        <source>This person already holds a permit in force for this field: {number}. Open that permit, or give it back first.</source>
        <translation>این شخص برای همین رشته مجوز معتبر دارد: {number}. همان مجوز را باز کنید یا نخست آن را لغو کنید.</translation>
    </message>
    <message>
        <source>This person is out of use, so no permit can be issued.</source>
        <translation>پروندهٔ این شخص کنار گذاشته شده است و نمی‌توان برای او مجوز صادر کرد.</translation>
    </message>
    <message>
        <source>This text is too long: it has {count} letters, {most} are allowed. Shorten it.</source>
        <translation>این متن بیش از اندازه بلند است: {count} حرف دارد و حداکثر {most} حرف پذیرفته می‌شود. آن را کوتاه کنید.</translation>
    </message>
    <message>
        <source>Tracking number in the national system</source>
        <translation>شمارهٔ رهگیری سامانهٔ ملی</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع مجوز</translation>
    </message>
    <message>
        <source>Type the beginning of the number, or the holder's name, or take filters back.</source>
        <translation>آغاز شمارهٔ مجوز یا نام دارنده را بنویسید، یا صافی‌ها را بردارید.</translation>
    </message>
    <message>
        <source>Type the number that the national system gave, then Enter</source>
        <translation>شماره‌ای را که سامانهٔ ملی داده بنویسید و Enter بزنید</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>پایان اعتبار</translation>
    </message>
    <message>
        <source>Waits for a second person: {state}</source>
        <translation>در انتظار تأیید نفر دوم: {state}</translation>
    </message>
    <message>
        <source>What is amended</source>
        <translation>آنچه اصلاح می‌شود</translation>
    </message>
    <message>
        <source>What waited was dropped.</source>
        <translation>درخواستِ در انتظار کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Whom is the permit for?</source>
        <translation>مجوز برای چه کسی است؟</translation>
    </message>
    <message>
        <source>You asked for this yourself, and nobody else here may confirm it. Let the administrator add a user in Settings.</source>
        <translation>این را خودتان خواسته‌اید و کس دیگری در این اداره نمی‌تواند تأیید کند. از مدیر سامانه بخواهید در تنظیمات کاربری بیفزاید.</translation>
    </message>
    <message>
        <source>You asked for this yourself, and nobody else here may confirm it. Let the administrator add a user in Settings; or drop it, and let the county ask for it: your own confirmation is enough then.</source>
        <translation>این را خودتان خواسته‌اید و کس دیگری در این اداره نمی‌تواند تأیید کند. از مدیر سامانه بخواهید در تنظیمات کاربری بیفزاید؛ یا آن را کنار بگذارید تا شهرستان درخواست کند: آن‌گاه تأیید شما بس است.</translation>
    </message>
    <message>
        <source>You asked for this yourself. Another user of this office must confirm it.</source>
        <translation>این را خودتان درخواست کرده‌اید. کاربر دیگری از این اداره باید آن را تأیید کند.</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>پایان اعتبار</translation>
    </message>
    <message>
        <source>field</source>
        <translation>رشته</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation>تاریخ صدور</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>prevents the issue</source>
        <translation>مانع صدور</translation>
    </message>
    <message>
        <source>the agency</source>
        <translation>دستگاه اجرایی</translation>
    </message>
    <message>
        <source>the conditions of the dated rule are checked while you type</source>
        <translation>شرایط قاعدهٔ جاری هنگام نوشتن بررسی می‌شود</translation>
    </message>
    <message>
        <source>the expiry date</source>
        <translation>تاریخ پایان اعتبار</translation>
    </message>
    <message>
        <source>the responsible authority</source>
        <translation>مرجع مربوط</translation>
    </message>
    <message>
        <source>the supporter</source>
        <translation>پشتیبان</translation>
    </message>
    <message>
        <source>type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>{name} is a starred field: it also needs the approval of {approver}.</source>
        <translation>«{name}» رشتهٔ ستاره‌دار است و به تأیید {approver} نیز نیاز دارد.</translation>
    </message>
    <message>
        <source>{years} years of related work are recorded; a supporter needs {needed}.</source>
        <translation>سابقهٔ کار مرتبط {years} سال ثبت شده است؛ پشتیبان باید {needed} سال سابقه داشته باشد.</translation>
    </message>
    <message>
        <source>“{name}” is recorded under this national id already. Open that entry.</source>
        <translation>«{name}» پیش‌تر با همین شناسهٔ ملی ثبت شده است. همان را باز کنید.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for this. Choose one from the list.</source>
        <translation>«{reason}» دلیل این کار نیست. یکی از فهرست را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>At {name} ({site}) the program {version} was not installed ({outcome}); the former one goes on. Telephone the office.</source>
        <translation>در {name} ({site}) نسخهٔ {version} نصب نشد ({outcome})؛ با نسخهٔ پیشین کار می‌کنند. به آن اداره تلفن کنید.</translation>
    </message>
    <message>
        <source>Changes of counties that wait until this office has a newer program: {count}. Install it: they are taken in then, nothing has to be sent again.</source>
        <translation>تغییرهایی از شهرستان‌ها که منتظر نسخهٔ تازه‌تر برنامه در این دفترند: {count}. نسخهٔ تازه را نصب کنید: همان‌گاه پذیرفته می‌شوند و لازم نیست چیزی دوباره فرستاده شود.</translation>
    </message>
    <message>
        <source>Changes of this office that wait until the province has a newer program: {count}.</source>
        <translation>تغییرهای این دفتر که منتظرند استان نسخهٔ تازه‌تر برنامه را داشته باشد: {count}.</translation>
    </message>
    <message>
        <source>Of newer programs, {records} records and fields of {fields} others are kept here. They are not understood; they stay as they are and appear when this program is upgraded.</source>
        <translation>از نسخه‌های تازه‌ترِ برنامه، {records} رکورد و فیلدهایی از {fields} رکورد دیگر اینجا نگه داشته شده است. این برنامه آن‌ها را نمی‌شناسد؛ دست‌نخورده می‌مانند و پس از ارتقای برنامه دیده می‌شوند.</translation>
    </message>
    <message>
        <source>Only the province says which program its offices need.</source>
        <translation>فقط استان تعیین می‌کند که دفترها چه نسخه‌ای از برنامه لازم دارند.</translation>
    </message>
    <message>
        <source>Program {newest} is published; this office still has {present}. The province comes first: install it here before the drives go out.</source>
        <translation>نسخهٔ {newest} منتشر شده و این اداره هنوز نسخهٔ {present} را دارد. نخست استان: پیش از فرستادن فلش‌ها آن را همین‌جا نصب کنید.</translation>
    </message>
    <message>
        <source>Program {value} is newer than this one ({present}). Install it here first, then ask for it.</source>
        <translation>نسخهٔ {value} از برنامهٔ همین دفتر ({present}) تازه‌تر است. نخست آن را همین‌جا نصب کنید، سپس از دفترها بخواهید.</translation>
    </message>
    <message>
        <source>The province asks for program {wanted} or newer; this one is {present}. Install it as soon as it is brought; until then work and exchange go on.</source>
        <translation>استان نسخهٔ {wanted} برنامه یا تازه‌تر از آن را می‌خواهد؛ نسخهٔ این دفتر {present} است. همین که نسخهٔ تازه رسید نصبش کنید؛ تا آن هنگام کار و تبادل ادامه دارد.</translation>
    </message>
    <message>
        <source>The province has released program {newest}; this one is {present}. Bring it with the next drive; until then work and exchange go on.</source>
        <translation>استان نسخهٔ {newest} برنامه را منتشر کرده است؛ نسخهٔ این اداره {present} است. با فلش بعدی بیاوریدش؛ تا آن هنگام کار و تبادل ادامه دارد.</translation>
    </message>
    <message>
        <source>another copy was started</source>
        <translation>نسخهٔ دیگری باز شد</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>نصب شد</translation>
    </message>
    <message>
        <source>it did not work there</source>
        <translation>آنجا درست کار نکرد</translation>
    </message>
    <message>
        <source>the installation did not finish</source>
        <translation>نصب به پایان نرسید</translation>
    </message>
    <message>
        <source>the installation was cut off</source>
        <translation>نصب نیمه‌کاره ماند</translation>
    </message>
    <message>
        <source>the installer did not start</source>
        <translation>نصب‌کننده آغاز نشد</translation>
    </message>
    <message>
        <source>the program was open</source>
        <translation>برنامه باز بود</translation>
    </message>
    <message>
        <source>{name} ({site}) works with program {program}, older than {wanted}. Bring the new one with the stick.</source>
        <translation>دفتر {name} ({site}) با نسخهٔ {program} کار می‌کند که قدیمی‌تر از {wanted} است. نسخهٔ تازه را با حافظهٔ همراه برایش ببرید.</translation>
    </message>
    <message>
        <source>“{value}” is no version of the program. Write it like {example}.</source>
        <translation>«{value}» نسخهٔ برنامه نیست. آن را مانند {example} بنویسید.</translation>
    </message>
</context>
<context>
    <name>Publications</name>
    <message>
        <source>Line {line} holds a sign that is no text. Remove it, or save the file as UTF-8 text.</source>
        <translation>در سطر {line} نویسه‌ای هست که متن نیست. آن را بردارید یا پرونده را به صورت متن UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>پرسش‌نامه</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>Rules, templates and questionnaires are published by the province's office. Ask it.</source>
        <translation>قاعده‌ها، قالب برگه‌ها و پرسش‌نامه‌ها را اداره‌کل استان ابلاغ می‌کند. از استان بخواهید.</translation>
    </message>
    <message>
        <source>Template of a paper</source>
        <translation>قالب برگه</translation>
    </message>
    <message>
        <source>The document is empty. Choose the file to publish.</source>
        <translation>سند خالی است. پروندهٔ ابلاغ را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The document is too large: it takes {size} KB, and one change may carry {most} KB. Shorten it or divide it into two documents.</source>
        <translation>سند بزرگ است: {size} کیلوبایت جا می‌گیرد و در یک تغییر {most} کیلوبایت جا می‌شود. کوتاهش کنید یا آن را دو سند کنید.</translation>
    </message>
    <message>
        <source>The name “{name}” is not possible. Use at most 64 Latin letters, digits, hyphens, underlines and points.</source>
        <translation>نام «{name}» شدنی نیست. حداکثر ۶۴ نویسه از حروف لاتین، رقم، خط تیره، زیرخط و نقطه به کار ببرید.</translation>
    </message>
    <message>
        <source>There are no rules called “{name}”. They are called {known}.</source>
        <translation>قاعده‌ای به نام «{name}» نیست. نام درست {known} است.</translation>
    </message>
    <message>
        <source>There is an edition {version} of this document already. Give this one another name.</source>
        <translation>این سند نگارش {version} دارد. برای این یکی نام دیگری بگذارید.</translation>
    </message>
    <message>
        <source>There is no kind of publication called “{kind}”. Choose one of: {kinds}.</source>
        <translation>نوع ابلاغی به نام «{kind}» نیست. یکی از این‌ها را انتخاب کنید: {kinds}.</translation>
    </message>
    <message>
        <source>This is too long: {count} letters, at most {most}. Shorten it.</source>
        <translation>بلند است: {count} نویسه دارد و حداکثر {most} نویسه جا می‌شود. کوتاهش کنید.</translation>
    </message>
    <message>
        <source>This program cannot read publications of the kind “{kind}”. Update the program.</source>
        <translation>این برنامه ابلاغ‌های نوع «{kind}» را نمی‌خواند. برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>This publication is not in this office's store. Refresh the list.</source>
        <translation>این ابلاغ در دادگان این اداره نیست. فهرست را تازه کنید.</translation>
    </message>
    <message>
        <source>This publication was withdrawn already: {reason}</source>
        <translation>این ابلاغ پیش‌تر لغو شده است: {reason}</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>چرا پس گرفته می‌شود</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Write why it is withdrawn; every office reads it.</source>
        <translation>بنویسید چرا لغو می‌شود؛ همهٔ اداره‌ها آن را می‌خوانند.</translation>
    </message>
    <message>
        <source>Write why this is published: the circular, the decision, the mistake.</source>
        <translation>بنویسید چرا ابلاغ می‌شود: بخشنامه، تصمیم یا اشتباهی که رفع می‌شود.</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>1. Choose the version in force in the list and save it as Excel.</source>
        <translation>۱. در فهرست، نسخهٔ در حال اجرا را برگزینید و آن را در اکسل ذخیره کنید.</translation>
    </message>
    <message>
        <source>2. Change questions, options and weights there; each line is a question.</source>
        <translation>۲. پرسش‌ها، گزینه‌ها و وزن‌ها را آنجا تغییر دهید؛ هر سطر یک پرسش است.</translation>
    </message>
    <message>
        <source>3. In the sheet settings, give it another version and its first day.</source>
        <translation>۳. در کاربرگ settings نسخه و نخستین روز تازه را بنویسید.</translation>
    </message>
    <message>
        <source>4. Bring it here: what is wrong is told with its line, and what changes is shown.</source>
        <translation>۴. آن را اینجا بیاورید: هر ایراد با شمارهٔ سطر گفته می‌شود و تغییرها نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>A workbook with the sheets survey, choices and settings (xlsx)</source>
        <translation>کارپوشه‌ای با کاربرگ‌های survey، choices و settings (xlsx)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>All assessments of this office by “{title}” get a score by the weights of version {version}, beside the one that they were recorded with. Rankings then count by the new one.</source>
        <translation>همهٔ سنجش‌های این اداره با «{title}» امتیازی با وزن‌های نسخهٔ {version} می‌گیرند، در کنار امتیازی که با آن ثبت شده‌اند. از آن پس رتبه‌بندی با امتیاز تازه است.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>Answered with it</source>
        <translation>سنجش با این نسخه</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>پتانسیل‌سنجی</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Bands of the result</source>
        <translation>گروه‌های نتیجه</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از این</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>نیمه‌کاره</translation>
    </message>
    <message>
        <source>Begun, not recorded</source>
        <translation>نیمه‌کاره</translation>
    </message>
    <message>
        <source>Blank paper</source>
        <translation>برگهٔ خالی</translation>
    </message>
    <message>
        <source>Blank paper of “{title}”, version {version}</source>
        <translation>برگهٔ خالی «{title}»، نسخهٔ {version}</translation>
    </message>
    <message>
        <source>Blocks of the score</source>
        <translation>محورهای امتیاز</translation>
    </message>
    <message>
        <source>Calculated values</source>
        <translation>مقدار محاسبه‌ای</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب پرونده</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Compute the scores anew</source>
        <translation>محاسبهٔ دوبارهٔ امتیازها</translation>
    </message>
    <message>
        <source>Computing the scores anew</source>
        <translation>محاسبهٔ دوبارهٔ امتیازها</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>رونوشت همه</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>تفاوت‌ها</translation>
    </message>
    <message>
        <source>Differences of “{title}”</source>
        <translation>تفاوت نسخه‌های «{title}»</translation>
    </message>
    <message>
        <source>Drop the Excel file of the questionnaire here, or choose it</source>
        <translation>پروندهٔ اکسل پرسشنامه را اینجا رها کنید، یا آن را برگزینید</translation>
    </message>
    <message>
        <source>First day on which it is asked</source>
        <translation>نخستین روز پرسیدن</translation>
    </message>
    <message>
        <source>From its first day on it is asked in every office.</source>
        <translation>از نخستین روز در همهٔ اداره‌ها پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>از نسخهٔ</translation>
    </message>
    <message>
        <source>How a version is changed</source>
        <translation>چگونه نسخه‌ای را تغییر دهیم</translation>
    </message>
    <message>
        <source>It is the first version of a new questionnaire.</source>
        <translation>نخستین نسخهٔ پرسشنامه‌ای تازه است.</translation>
    </message>
    <message>
        <source>Its answers stay readable. Then no questionnaire of this name is asked.</source>
        <translation>پاسخ‌هایش خواندنی می‌ماند. پس از آن پرسشنامه‌ای با این نام پرسیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Its answers stay readable. Then version {version} is asked.</source>
        <translation>پاسخ‌هایش خواندنی می‌ماند. پس از آن نسخهٔ {version} پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Look at this again</source>
        <translation>این‌ها را دوباره ببینید</translation>
    </message>
    <message>
        <source>Needs that it finds</source>
        <translation>نیازهایی که می‌یابد</translation>
    </message>
    <message>
        <source>No assessment was recorded with it here.</source>
        <translation>در این اداره سنجشی با این پرسشنامه ثبت نشده است.</translation>
    </message>
    <message>
        <source>Nothing is published before you have seen what it would do.</source>
        <translation>تا نتیجه را نبینید چیزی منتشر نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>ایرادی نیست</translation>
    </message>
    <message>
        <source>Nothing is wrong with it; it is not published yet.</source>
        <translation>ایرادی ندارد؛ هنوز منتشر نشده است.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Publish a questionnaire</source>
        <translation>انتشار پرسشنامه</translation>
    </message>
    <message>
        <source>Publish from Excel</source>
        <translation>انتشار از اکسل</translation>
    </message>
    <message>
        <source>Publish version {version} of “{title}”</source>
        <translation>انتشار نسخهٔ {version} «{title}»</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>انتشار …</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>منتشرکننده</translation>
    </message>
    <message>
        <source>Published by the province; they come with its packages.</source>
        <translation>استان منتشر می‌کند و با بسته‌هایش می‌رسد.</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>روز انتشار</translation>
    </message>
    <message>
        <source>Question or part</source>
        <translation>پرسش یا بخش</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>پرسشنامه</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>پرسشنامه‌ها</translation>
    </message>
    <message>
        <source>Questionnaires (*.xlsx *.json)</source>
        <translation>پرسشنامه‌ها (*.xlsx *.json)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>خواندن دوبارهٔ پرونده</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>در حال خواندن {file} …</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>ذخیره در اکسل</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>کاربرگ</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>The file can be published.</source>
        <translation>پرونده را می‌توان منتشر کرد.</translation>
    </message>
    <message>
        <source>The province publishes questionnaires; they come with its packages.</source>
        <translation>پرسشنامه را استان منتشر می‌کند و با بسته‌هایش می‌رسد.</translation>
    </message>
    <message>
        <source>The questionnaire was written: {file}</source>
        <translation>پرسشنامه نوشته شد: {file}</translation>
    </message>
    <message>
        <source>The two versions ask and score the same.</source>
        <translation>دو نسخه یکسان می‌پرسند و یکسان امتیاز می‌دهند.</translation>
    </message>
    <message>
        <source>The weights change: what is asked from the first day on is scored by the new ones. Earlier assessments keep their score; rankings count them by the new weights once an office computes its scores anew, on the version in force.</source>
        <translation>وزن‌ها تغییر می‌کند: آنچه از نخستین روز پرسیده شود با وزن‌های تازه امتیاز می‌گیرد. سنجش‌های پیشین امتیاز خود را نگه می‌دارند و هر اداره که روی نسخهٔ در حال اجرا «محاسبهٔ دوبارهٔ امتیازها» را بزند، رتبه‌بندی‌اش با وزن‌های تازه می‌شود.</translation>
    </message>
    <message>
        <source>There is no difference</source>
        <translation>تفاوتی نیست</translation>
    </message>
    <message>
        <source>There is no questionnaire</source>
        <translation>پرسشنامه‌ای نیست</translation>
    </message>
    <message>
        <source>This program cannot read it; the version before it is asked. Update the program.</source>
        <translation>این برنامه آن را نمی‌خواند و نسخهٔ پیش از آن پرسیده می‌شود. برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>Today or later</source>
        <translation>امروز یا پس از آن</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>اثر</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>آزمایش</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Version {version} is published; the counties get it with their next packages.</source>
        <translation>نسخهٔ {version} منتشر شد؛ شهرستان‌ها با بستهٔ بعدی آن را می‌گیرند.</translation>
    </message>
    <message>
        <source>Version {version} is withdrawn; version {now} is asked now.</source>
        <translation>نسخهٔ {version} پس گرفته شد؛ اکنون نسخهٔ {now} پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Version {version} will be asked in every office from {day} on. A version is never changed afterwards; it can only be withdrawn.</source>
        <translation>نسخهٔ {version} از {day} در همهٔ اداره‌ها پرسیده می‌شود. نسخهٔ منتشرشده دیگر تغییر نمی‌کند؛ تنها می‌توان آن را پس گرفت.</translation>
    </message>
    <message>
        <source>What becomes of what is there</source>
        <translation>بر آنچه هست چه اثری دارد</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>What is published reaches every county with its next package.</source>
        <translation>آنچه منتشر شود با بستهٔ بعدی به هر شهرستان می‌رسد.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ایراد</translation>
    </message>
    <message>
        <source>What it changes of version {version}</source>
        <translation>تغییرها نسبت به نسخهٔ {version}</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>خلاصهٔ پرسشنامه</translation>
    </message>
    <message>
        <source>What the newer version changes of the older one</source>
        <translation>آنچه نسخهٔ تازه از نسخهٔ پیشین تغییر می‌دهد</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>چه باید کرد</translation>
    </message>
    <message>
        <source>What was changed and why; every office reads it</source>
        <translation>چه چیزی و چرا تغییر کرد؛ همهٔ اداره‌ها می‌خوانند</translation>
    </message>
    <message>
        <source>Which file shall be published?</source>
        <translation>کدام پرونده منتشر شود؟</translation>
    </message>
    <message>
        <source>Withdraw version {version} of “{title}”</source>
        <translation>پس گرفتن نسخهٔ {version} «{title}»</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>پس گرفتن …</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>پس گرفته شد: {reason}</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>نبوده است</translation>
    </message>
    <message>
        <source>past</source>
        <translation>گذشته</translation>
    </message>
    <message>
        <source>score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>ships with the program</source>
        <translation>همراه برنامه</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>از آینده</translation>
    </message>
    <message>
        <source>to version</source>
        <translation>به نسخهٔ</translation>
    </message>
    <message>
        <source>weight {weight} · {count} questions</source>
        <translation>وزن {weight} · {count} پرسش</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>پس‌گرفته</translation>
    </message>
    <message>
        <source>{count} assessments have a score by version {version}; {changed} came into another band.</source>
        <translation>{count} سنجش با نسخهٔ {version} امتیاز گرفت؛ گروه {changed} سنجش تغییر کرد.</translation>
    </message>
    <message>
        <source>{count} assessments that were recorded here keep their answers, their version and their score.</source>
        <translation>{count} سنجش ثبت‌شده در این اداره پاسخ، نسخه و امتیاز خود را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>{count} changes, {scores} of them touch the score</source>
        <translation>{count} تغییر که {scores} مورد آن بر امتیاز اثر دارد</translation>
    </message>
    <message>
        <source>{count} faults. The file was not published; mend them in Excel.</source>
        <translation>{count} ایراد. پرونده منتشر نشده است؛ در اکسل درستشان کنید.</translation>
    </message>
    <message>
        <source>{count} questionnaires that were begun here are recorded in the version in which they were begun.</source>
        <translation>{count} پرسشنامهٔ نیمه‌کاره در این اداره با همان نسخه‌ای ثبت می‌شود که با آن آغاز شده است.</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}، نسخهٔ {version}</translation>
    </message>
    <message>
        <source>{title}: from {minimum} on</source>
        <translation>{title}: از {minimum} به بالا</translation>
    </message>
    <message>
        <source>{version}, from {day} ({standing})</source>
        <translation>{version}، از {day} ({standing})</translation>
    </message>
    <message>
        <source>{what}: {about}</source>
        <translation>{what}: {about}</translation>
    </message>
</context>
<context>
    <name>Quotas</name>
    <message>
        <source>0 as the first grant allows none</source>
        <translation>صفر در نخستین سهمیه یعنی هیچ مجوزی صادر نشود</translation>
    </message>
    <message>
        <source>A year, 1405, or a month of it, 1405-07; empty: this year</source>
        <translation>سال، مانند ۱۴۰۵، یا ماهی از آن، مانند ‎1405-07‎؛ خالی: سال جاری</translation>
    </message>
    <message>
        <source>Back to the permits</source>
        <translation>بازگشت به مجوزها</translation>
    </message>
    <message>
        <source>Choose the county.</source>
        <translation>شهرستان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the kind of permit.</source>
        <translation>نوع مجوز را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>County</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>County or its code, year …</source>
        <translation>نام یا کد شهرستان، سال …</translation>
    </message>
    <message>
        <source>Grant a quota</source>
        <translation>اعطای سهمیه</translation>
    </message>
    <message>
        <source>Grant more</source>
        <translation>اعطای بیشتر</translation>
    </message>
    <message>
        <source>Grant more or take back</source>
        <translation>افزایش یا بازپس‌گیری</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>اعطاشده</translation>
    </message>
    <message>
        <source>Granted: {left} of {granted} permits are left.</source>
        <translation>سهمیه ثبت شد: از {granted} مجوز، {left} مجوز مانده است.</translation>
    </message>
    <message>
        <source>How many permits</source>
        <translation>تعداد مجوز</translation>
    </message>
    <message>
        <source>How many permits each county may issue</source>
        <translation>هر شهرستان چند مجوز می‌تواند صادر کند</translation>
    </message>
    <message>
        <source>How many permits this office may issue; renewals are not counted</source>
        <translation>این اداره چند مجوز می‌تواند صادر کند؛ تمدیدها شمرده نمی‌شوند</translation>
    </message>
    <message>
        <source>Kind of permit</source>
        <translation>نوع مجوز</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>مانده</translation>
    </message>
    <message>
        <source>No quota has been granted</source>
        <translation>هنوز سهمیه‌ای اعطا نشده است</translation>
    </message>
    <message>
        <source>No quota was found</source>
        <translation>سهمیه‌ای پیدا نشد</translation>
    </message>
    <message>
        <source>Nothing is limited until the province grants a first quota.</source>
        <translation>تا استان نخستین سهمیه را اعطا نکند، صدور مجوز سقفی ندارد.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>سهمیه</translation>
    </message>
    <message>
        <source>Quota of {period}: {left} of {granted} permits of this kind are left</source>
        <translation>سهمیهٔ {period}: از {granted} مجوز این نوع، {left} مجوز مانده است</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>سهمیه‌ها</translation>
    </message>
    <message>
        <source>Quotas of permits</source>
        <translation>سهمیهٔ مجوزها</translation>
    </message>
    <message>
        <source>Reason, number of the letter</source>
        <translation>دلیل، شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Say how many permits are granted: a whole number up to {most}.</source>
        <translation>بنویسید چند مجوز اعطا می‌شود: عددی صحیح تا {most}.</translation>
    </message>
    <message>
        <source>Say whether more is granted or something is taken back.</source>
        <translation>مشخص کنید سهمیه بیشتر می‌شود یا بازپس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>بازپس‌گیری</translation>
    </message>
    <message>
        <source>The county learns of it with the next package.</source>
        <translation>شهرستان با بستهٔ بعدی از آن آگاه می‌شود.</translation>
    </message>
    <message>
        <source>The quota of {period} for permits of the kind “{kind}” is used up: {granted} granted, {used} issued. Ask the province for more.</source>
        <translation>سهمیهٔ {period} برای مجوزهای نوع «{kind}» تمام شده است: {granted} مجوز اعطا و {used} مجوز صادر شده است. از استان سهمیهٔ بیشتری بخواهید.</translation>
    </message>
    <message>
        <source>This grant changes nothing. Say how many permits more, or how many fewer.</source>
        <translation>این سهمیه چیزی را تغییر نمی‌دهد. بنویسید چند مجوز بیشتر یا چند مجوز کمتر.</translation>
    </message>
    <message>
        <source>This renews an earlier permit; it does not count against the quota.</source>
        <translation>این مجوز تمدید مجوز پیشین است و از سهمیه کم نمی‌کند.</translation>
    </message>
    <message>
        <source>Type the beginning of the county's name, its code or the year.</source>
        <translation>آغاز نام شهرستان، کد آن یا سال را بنویسید.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مصرف‌شده</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>سهمیه‌های اعطاشده</translation>
    </message>
    <message>
        <source>none allowed</source>
        <translation>صدور مجاز نیست</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>تمام شده</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>{count} مجوز مانده</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} مجوز بیشتر</translation>
    </message>
    <message>
        <source>{count} taken back</source>
        <translation>{count} مجوز بازپس‌گرفته</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>{count} مجوز اضافه بر سهمیه</translation>
    </message>
    <message>
        <source>{day}, {actor}</source>
        <translation>{day}، {actor}</translation>
    </message>
    <message>
        <source>{granted} granted, {used} used</source>
        <translation>{granted} اعطاشده، {used} مصرف‌شده</translation>
    </message>
    <message>
        <source>{office}, {period}</source>
        <translation>{office}، {period}</translation>
    </message>
    <message>
        <source>{used} permits of this kind were issued in {period} already, and {granted} are granted. The quota cannot be less than what is used.</source>
        <translation>در {period} تاکنون {used} مجوز از این نوع صادر و {granted} مجوز اعطا شده است. سهمیه نمی‌تواند از آنچه مصرف شده کمتر شود.</translation>
    </message>
    <message>
        <source>“{text}” is no period. Give a year such as 1405, or a month of it such as 1405-07.</source>
        <translation>«{text}» دوره نیست. یک سال مانند ۱۴۰۵ یا یک ماه آن مانند ‎1405-07‎ بنویسید.</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>A field speaks for itself by how many want it, how well they did, how many could carry others along.</source>
        <translation>مزیت هر رشته از شمار خواهانان، امتیاز آنان و شمار کسانی که می‌توانند دیگران را پوشش دهند به دست می‌آید.</translation>
    </message>
    <message>
        <source>Able to begin (people)</source>
        <translation>آمادهٔ شروع (نفر)</translation>
    </message>
    <message>
        <source>Advantages of a county</source>
        <translation>مزیت‌های شهرستان</translation>
    </message>
    <message>
        <source>Ask for fewer capabilities, a lower score or another place.</source>
        <translation>توانمندی کمتر، امتیاز پایین‌تر یا جای دیگری را بخواهید.</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>پتانسیل‌سنجی‌شده</translation>
    </message>
    <message>
        <source>Average score</source>
        <translation>میانگین امتیاز</translation>
    </message>
    <message>
        <source>Back to the assessments</source>
        <translation>بازگشت به پتانسیل‌سنجی</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>نامزد</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>نامزدها</translation>
    </message>
    <message>
        <source>Candidates for pishran, from the latest assessment of each person</source>
        <translation>نامزدهای پیشران، از آخرین پتانسیل‌سنجی هر نفر</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>توانمندی‌ها</translation>
    </message>
    <message>
        <source>Capabilities and steps that are asked for</source>
        <translation>توانمندی‌ها و اقدام‌های خواسته‌شده</translation>
    </message>
    <message>
        <source>Choose people in the list; Ctrl+A chooses all.</source>
        <translation>در فهرست کسانی را انتخاب کنید؛ Ctrl+A همه را انتخاب می‌کند.</translation>
    </message>
    <message>
        <source>Choose what is recorded.</source>
        <translation>اقدام را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Connected to a market</source>
        <translation>متصل به بازار</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>مشاوره</translation>
    </message>
    <message>
        <source>Could give work to</source>
        <translation>ظرفیت پوشش (نفر)</translation>
    </message>
    <message>
        <source>Counting what the assessments show</source>
        <translation>شمارش پتانسیل‌سنجی‌ها</translation>
    </message>
    <message>
        <source>County: all</source>
        <translation>شهرستان: همه</translation>
    </message>
    <message>
        <source>Coverage of villages</source>
        <translation>پوشش روستاها</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>تاریخ جلسه</translation>
    </message>
    <message>
        <source>Distribution of scores</source>
        <translation>توزیع امتیازها</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>شاغل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>رشته</translation>
    </message>
    <message>
        <source>Field of activity</source>
        <translation>رشتهٔ فعالیت</translation>
    </message>
    <message>
        <source>Field: all</source>
        <translation>رشته: همه</translation>
    </message>
    <message>
        <source>Fields wanted, and who is able to begin</source>
        <translation>رشته‌های خواسته‌شده در برابر مزیت‌ها</translation>
    </message>
    <message>
        <source>Found true</source>
        <translation>راستی‌آزمایی‌شده</translation>
    </message>
    <message>
        <source>From registration to employment</source>
        <translation>از ثبت تا اشتغال</translation>
    </message>
    <message>
        <source>Gives work to</source>
        <translation>پوشش (نفر)</translation>
    </message>
    <message>
        <source>Gives work to at least</source>
        <translation>حداقل پوشش</translation>
    </message>
    <message>
        <source>Hasty: in less than a third of the usual time. Far off: a score far from the average. Enter shows the surveyor's assessments.</source>
        <translation>شتاب‌زده: در کمتر از یک‌سوم زمان معمول. دورافتاده: امتیازی دور از میانگین. Enter پتانسیل‌سنجی‌های پرسشگر را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>آخرین اقدام</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>محل زندگی</translation>
    </message>
    <message>
        <source>Name or national code within the ranking …</source>
        <translation>نام یا کد ملی در همین رتبه‌بندی …</translation>
    </message>
    <message>
        <source>No answers speak for a field yet</source>
        <translation>هنوز پاسخی گویای مزیت رشته‌ای نیست</translation>
    </message>
    <message>
        <source>No assessment has been recorded here yet.</source>
        <translation>هنوز پتانسیل‌سنجی‌ای اینجا ثبت نشده است.</translation>
    </message>
    <message>
        <source>No surveyor noted</source>
        <translation>بی‌نام پرسشگر</translation>
    </message>
    <message>
        <source>Nobody meets this</source>
        <translation>کسی با این شرط‌ها نیست</translation>
    </message>
    <message>
        <source>Nobody of this name is in this ranking</source>
        <translation>کسی با این نام در این رتبه‌بندی نیست</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>شمارهٔ جلسه</translation>
    </message>
    <message>
        <source>Of the assessed. Trained: with a certificate of skill, or a referral to a training that is done. Connected: a referral to a network or a market that is done, or a contract of coverage in force. Employed: a permit in force; {applied} applied for one.</source>
        <translation>از ارزیابی‌شدگان. آموزش‌دیده: دارای گواهی مهارت یا معرفی انجام‌شده به آموزش. متصل به بازار: معرفی انجام‌شده به شبکه یا بازار، یا قرارداد جاری پوشش. شاغل: دارای مجوز معتبر؛ {applied} نفر درخواست مجوز داده‌اند.</translation>
    </message>
    <message>
        <source>One of the three capabilities</source>
        <translation>یکی از سه توانمندی</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Pishran capability (people)</source>
        <translation>توانمندی پیشران (نفر)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>Quality by surveyor</source>
        <translation>کیفیت کار پرسشگران</translation>
    </message>
    <message>
        <source>Questionnaire by which people are ranked</source>
        <translation>پرسشنامهٔ رتبه‌بندی</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>رتبه‌بندی</translation>
    </message>
    <message>
        <source>Ranking of assessments</source>
        <translation>رتبه‌بندی</translation>
    </message>
    <message>
        <source>Reckoning the scores of the assessments</source>
        <translation>محاسبهٔ امتیاز پتانسیل‌سنجی‌ها</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت اقدام</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Score at least</source>
        <translation>حداقل امتیاز</translation>
    </message>
    <message>
        <source>Somebody was assessed in {reached} of {count} villages; the largest:</source>
        <translation>در {reached} روستا از {count} روستا کسی ارزیابی شده است؛ پرجمعیت‌ترین‌ها:</translation>
    </message>
    <message>
        <source>Step for the chosen</source>
        <translation>اقدام برای انتخاب‌شدگان</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are shown; the Excel file has more.</source>
        <translation>{shown} نفر نخست از {total} نفر نشان داده شده‌اند؛ پروندهٔ اکسل بیشتر دارد.</translation>
    </message>
    <message>
        <source>The pictures were not drawn; F5 begins again.</source>
        <translation>تصویرها رسم نشد؛ F5 دوباره آغاز می‌کند.</translation>
    </message>
    <message>
        <source>The scores are not all reckoned; F5 goes on.</source>
        <translation>محاسبهٔ امتیازها کامل نشد؛ F5 آن را از سر می‌گیرد.</translation>
    </message>
    <message>
        <source>The step was recorded for {count} people.</source>
        <translation>اقدام برای {count} نفر ثبت شد.</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>آموزش‌دیده</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>Type less of the name, or ask for fewer capabilities or another place.</source>
        <translation>بخش کوتاه‌تری از نام را بنویسید، یا توانمندی کمتر یا جای دیگری بخواهید.</translation>
    </message>
    <message>
        <source>Village: all</source>
        <translation>روستا: همه</translation>
    </message>
    <message>
        <source>Wanted by (people)</source>
        <translation>خواهان (نفر)</translation>
    </message>
    <message>
        <source>Wants to be a pishran</source>
        <translation>داوطلب پیشرانی</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>What the visit showed</source>
        <translation>نتیجهٔ بازدید</translation>
    </message>
    <message>
        <source>When people are assessed, the fields they want stand here.</source>
        <translation>با ثبت پتانسیل‌سنجی‌ها، رشته‌هایی که مردم می‌خواهند اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Words of the decision</source>
        <translation>متن تصمیم</translation>
    </message>
    <message>
        <source>{assessed} of {registered}</source>
        <translation>{assessed} از {registered}</translation>
    </message>
    <message>
        <source>{count} people are chosen.</source>
        <translation>{count} نفر انتخاب شده‌اند.</translation>
    </message>
    <message>
        <source>{count} · median {minutes} min · {hasty} hasty · {refusals} refused answers · {identical} repeated · {outliers} far off</source>
        <translation>{count} · میانه {minutes} دقیقه · {hasty} شتاب‌زده · {refusals} بی‌پاسخ · {identical} تکراری · {outliers} دورافتاده</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} تا {most}</translation>
    </message>
    <message>
        <source>{people} able, {capable} pishrans</source>
        <translation>{people} آماده، {capable} پیشران</translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} نفر</translation>
    </message>
    <message>
        <source>{people} people · {share}%</source>
        <translation>{people} نفر · {share}٪</translation>
    </message>
    <message>
        <source>{people} want it</source>
        <translation>{people} خواهان</translation>
    </message>
    <message>
        <source>{village}, {county}</source>
        <translation>{village}، {county}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>A digit of the recovery code is wrong, probably in group {number}. Compare it with the paper.</source>
        <translation>رقمی از کد بازیابی نادرست است، احتمالاً در گروه {number}. آن را با برگه مقایسه کنید.</translation>
    </message>
    <message>
        <source>A digit of the recovery code is wrong. Compare it with the paper group by group.</source>
        <translation>رقمی از کد بازیابی نادرست است. آن را گروه به گروه با برگه مقایسه کنید.</translation>
    </message>
    <message>
        <source>Group {number} of the recovery code has {count} digits instead of 6. Type it again.</source>
        <translation>گروه {number} کد بازیابی به جای ۶ رقم {count} رقم دارد. آن را دوباره بنویسید.</translation>
    </message>
    <message>
        <source>The file {file} is no key file of this program, or it is damaged.</source>
        <translation>پروندهٔ {file} پروندهٔ کلید این برنامه نیست، یا آسیب دیده است.</translation>
    </message>
    <message>
        <source>The key file {file} cannot be written ({reason}). Choose another place.</source>
        <translation>پروندهٔ کلید {file} نوشته نمی‌شود ({reason}). جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The key file {file} is not there. Plug its drive in, or choose another file.</source>
        <translation>پروندهٔ کلید {file} نیست. درایوش را وصل کنید، یا پروندهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The recovery code has {count} digits instead of 42, in 7 groups of 6. Type it again.</source>
        <translation>کد بازیابی {count} رقم دارد؛ باید ۴۲ رقم در ۷ گروه شش‌رقمی باشد. آن را دوباره بنویسید.</translation>
    </message>
    <message>
        <source>The recovery file {file} is damaged. Put it back from a backup of this office.</source>
        <translation>پرونده بازیابی {file} آسیب دیده است. آن را از نسخه پشتیبان این اداره برگردانید.</translation>
    </message>
    <message>
        <source>The recovery file {file} is missing. Put it back from a backup of this office.</source>
        <translation>پرونده بازیابی {file} پیدا نشد. آن را از نسخه پشتیبان این اداره برگردانید.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Choose another name; nothing was changed.</source>
        <translation>پروندهٔ {file} از پیش هست. نام دیگری برگزینید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This code does not open the key file {file}. Compare it with the paper of this key.</source>
        <translation>این کد پروندهٔ کلید {file} را باز نمی‌کند. آن را با برگهٔ همین کلید مقایسه کنید.</translation>
    </message>
    <message>
        <source>This recovery code is not this office's, or an older one. Look for the newest paper.</source>
        <translation>این کد بازیابی از آنِ این اداره نیست یا قدیمی است. تازه‌ترین برگه را پیدا کنید.</translation>
    </message>
    <message>
        <source>“{sign}” in the recovery code is not a digit. The code has 42 digits in 7 groups of 6.</source>
        <translation>«{sign}» در کد بازیابی رقم نیست. این کد ۴۲ رقم در ۷ گروه شش‌رقمی دارد.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>A condition is checked in one of these ways: {known}.</source>
        <translation>شرط به یکی از این راه‌ها بررسی می‌شود: {known}.</translation>
    </message>
    <message>
        <source>An item keeps its list and its code. Add a new item instead.</source>
        <translation>فهرست و کد یک قلم عوض نمی‌شود. به جای آن قلم تازه‌ای بیفزایید.</translation>
    </message>
    <message>
        <source>Choose by which document the condition is met.</source>
        <translation>انتخاب کنید شرط با کدام مدرک احراز می‌شود.</translation>
    </message>
    <message>
        <source>Choose for which types of permit the condition holds.</source>
        <translation>انتخاب کنید شرط برای کدام نوع مجوزهاست.</translation>
    </message>
    <message>
        <source>The code {code} already stands for “{name}”. Choose another code.</source>
        <translation>کد {code} از آنِ «{name}» است. کد دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The code “{code}” is not possible. Use Latin letters, digits, hyphen and underline.</source>
        <translation>کد «{code}» شدنی نیست. تنها حروف لاتین، رقم، خط تیره و زیرخط به کار ببرید.</translation>
    </message>
    <message>
        <source>The name is missing. Write how people read it.</source>
        <translation>نام نوشته نشده است. نامی را که دیده می‌شود بنویسید.</translation>
    </message>
    <message>
        <source>The reference list {file} cannot be read: {detail}</source>
        <translation>فهرست پایه {file} خوانده نمی‌شود: {detail}</translation>
    </message>
    <message>
        <source>The reference lists are kept by the province's office. Ask it for the change you need.</source>
        <translation>فهرست‌های پایه را اداره کل استان نگه می‌دارد. تغییر لازم را از آنجا بخواهید.</translation>
    </message>
    <message>
        <source>There is no reference list named {list}. Choose one of the lists shown.</source>
        <translation>فهرست پایه‌ای به نام {list} نیست. یکی از فهرست‌های نمایش‌داده‌شده را برگزینید.</translation>
    </message>
    <message>
        <source>This item is not in the lists of this office. Refresh the list.</source>
        <translation>این قلم در فهرست‌های این اداره نیست. فهرست را تازه کنید.</translation>
    </message>
    <message>
        <source>“{alias}” already means “{name}” ({code}). Give each item its own names.</source>
        <translation>«{alias}» اکنون به معنای «{name}» ({code}) است. هر قلم باید نام‌های خود را داشته باشد.</translation>
    </message>
    <message>
        <source>“{name}” ends before it begins. Correct one of the two dates.</source>
        <translation>پایان اعتبار «{name}» پیش از آغاز آن است. یکی از دو تاریخ را درست کنید.</translation>
    </message>
    <message>
        <source>“{name}” stands under the code “{parent}”, which is in no list. Choose one.</source>
        <translation>«{name}» زیر کد «{parent}» آمده که در هیچ فهرستی نیست. یکی را برگزینید.</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>Accepted</source>
        <translation>پذیرفته‌شده</translation>
    </message>
    <message>
        <source>After a month the list reminds of it, if no other day is chosen.</source>
        <translation>اگر روز دیگری انتخاب نشود، یک ماه بعد در فهرست پیگیری می‌آید.</translation>
    </message>
    <message>
        <source>Among what is chosen something is over already. Choose open referrals only.</source>
        <translation>در میان انتخاب‌شده‌ها معرفی پایان‌یافته هست. تنها معرفی‌های پایان‌نیافته را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>برند</translation>
    </message>
    <message>
        <source>Choose a day of follow-up within {years} years.</source>
        <translation>روز پیگیری را تا {years} سال آینده انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation>نتیجهٔ معرفی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose what the person is referred for.</source>
        <translation>مشخص کنید شخص برای چه معرفی می‌شود.</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>مشاوره</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Correct the referral of {name}</source>
        <translation>اصلاح معرفی {name}</translation>
    </message>
    <message>
        <source>Ctrl+N refers somebody; what is needed stands on the person's page.</source>
        <translation>Ctrl+N شخصی را معرفی می‌کند؛ نیازها در صفحهٔ شخص است.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Day of the referral</source>
        <translation>روز معرفی</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Empty: a month later</source>
        <translation>خالی: یک ماه بعد</translation>
    </message>
    <message>
        <source>Empty: the day stays</source>
        <translation>خالی: همان روز می‌ماند</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>روز پیگیری</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>From “{before}” a referral does not go to “{after}”. Look at it again.</source>
        <translation>معرفی از «{before}» به «{after}» نمی‌رود. دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>بیمه</translation>
    </message>
    <message>
        <source>Introduce to a network</source>
        <translation>معرفی به شبکه</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>وضعیت تازه</translation>
    </message>
    <message>
        <source>It was accepted</source>
        <translation>پذیرفته شد</translation>
    </message>
    <message>
        <source>It was not accepted</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>تسهیلات</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>تلفن همراه</translation>
    </message>
    <message>
        <source>Name, national code, number of the letter …</source>
        <translation>نام، کد ملی، شمارهٔ نامه …</translation>
    </message>
    <message>
        <source>Need in the questionnaire</source>
        <translation>نیاز در پرسش‌نامه</translation>
    </message>
    <message>
        <source>Need that it answers</source>
        <translation>نیازی که به آن پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>ثبت درخواست</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>پیگیری بعدی</translation>
    </message>
    <message>
        <source>No referral was found</source>
        <translation>معرفی‌ای یافت نشد</translation>
    </message>
    <message>
        <source>Nobody is referred to himself. Choose another pishran.</source>
        <translation>شخص به خودش معرفی نمی‌شود. پیشران دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nobody was referred yet</source>
        <translation>هنوز کسی معرفی نشده است</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>پذیرفته‌نشده</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>پایان‌نیافته</translation>
    </message>
    <message>
        <source>Nothing was found that the person needs, and nobody referred the person.</source>
        <translation>نیاز بی‌پاسخی یافت نشده و شخص به جایی معرفی نشده است.</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <translation>اکنون: {state}</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Of those whom a meeting selected</source>
        <translation>از برگزیدگان جلسه</translation>
    </message>
    <message>
        <source>Office {site} made this referral. Ask that office.</source>
        <translation>این معرفی کار ادارهٔ {site} است. از همان اداره بپرسید.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>بسته‌بندی</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Pishran</source>
        <translation>پیشران</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>معرفی</translation>
    </message>
    <message>
        <source>Refer for packing</source>
        <translation>معرفی برای بسته‌بندی</translation>
    </message>
    <message>
        <source>Refer for the brand</source>
        <translation>معرفی برای برند</translation>
    </message>
    <message>
        <source>Refer somebody</source>
        <translation>معرفی تازه</translation>
    </message>
    <message>
        <source>Refer to a bank</source>
        <translation>معرفی به بانک</translation>
    </message>
    <message>
        <source>Refer to a counsellor</source>
        <translation>معرفی به مشاور</translation>
    </message>
    <message>
        <source>Refer to a course</source>
        <translation>معرفی به دوره</translation>
    </message>
    <message>
        <source>Refer to a market</source>
        <translation>معرفی به بازار</translation>
    </message>
    <message>
        <source>Refer to the insurance</source>
        <translation>معرفی به بیمه</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>معرفی</translation>
    </message>
    <message>
        <source>Referral of {name}</source>
        <translation>معرفی {name}</translation>
    </message>
    <message>
        <source>Referral of {name}: {action}</source>
        <translation>معرفی {name}: {action}</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>معرفی‌ها</translation>
    </message>
    <message>
        <source>Referrals are made by the counties' offices. Ask the office where the person lives.</source>
        <translation>معرفی کار ادارهٔ شهرستان است. از ادارهٔ محل زندگی شخص بخواهید.</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>معرفی‌شده</translation>
    </message>
    <message>
        <source>Referred to this person as a pishran:</source>
        <translation>معرفی‌شدگان به این پیشران:</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Result or reason</source>
        <translation>نتیجه یا دلیل</translation>
    </message>
    <message>
        <source>Sale and market</source>
        <translation>فروش و بازار</translation>
    </message>
    <message>
        <source>Say to whom or where: a course, a bank, a market, or the pishran.</source>
        <translation>بنویسید به که یا کجا: دوره، بانک، بازارچه یا پیشران.</translation>
    </message>
    <message>
        <source>Say why the person gave it up.</source>
        <translation>بنویسید چرا شخص انصراف داد.</translation>
    </message>
    <message>
        <source>Say why the person was not accepted.</source>
        <translation>بنویسید چرا شخص پذیرفته نشد.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>موضوع دیگر</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Suggestions and referrals</source>
        <translation>پیشنهادها و معرفی‌ها</translation>
    </message>
    <message>
        <source>The assessment</source>
        <translation>پتانسیل‌سنجی</translation>
    </message>
    <message>
        <source>The certificate, the amount, why not</source>
        <translation>گواهی، مبلغ، دلیل نشدن</translation>
    </message>
    <message>
        <source>The course, the bank and branch, the market, the workshop</source>
        <translation>دوره، بانک و شعبه، بازارچه، کارگاه</translation>
    </message>
    <message>
        <source>The follow-up would come before the referral. Check the date.</source>
        <translation>روز پیگیری پیش از معرفی است. تاریخ را بررسی کنید.</translation>
    </message>
    <message>
        <source>The person gave up</source>
        <translation>انصراف داد</translation>
    </message>
    <message>
        <source>The person was referred there for this already, and it is not over yet. Look at that one.</source>
        <translation>شخص پیش‌تر برای همین به همان‌جا معرفی شده و هنوز پایان نیافته است. همان معرفی را ببینید.</translation>
    </message>
    <message>
        <source>The person's file</source>
        <translation>پروندهٔ شخص</translation>
    </message>
    <message>
        <source>The pishran's file</source>
        <translation>پروندهٔ پیشران</translation>
    </message>
    <message>
        <source>The pishran's file is not in this office.</source>
        <translation>پروندهٔ پیشران در این اداره نیست.</translation>
    </message>
    <message>
        <source>The referral was corrected.</source>
        <translation>معرفی اصلاح شد.</translation>
    </message>
    <message>
        <source>The referral was made or answered only after this day. Check the date.</source>
        <translation>معرفی یا پاسخ آن پس از این روز بوده است. تاریخ را بررسی کنید.</translation>
    </message>
    <message>
        <source>There is no field of activity with the code {code}. Choose one from the list.</source>
        <translation>رشته‌ای با کد {code} نیست. از فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>This date lies before there were home jobs. Check it.</source>
        <translation>این تاریخ پیش از آغاز مشاغل خانگی است. بررسی کنید.</translation>
    </message>
    <message>
        <source>This date lies in the future. Check it.</source>
        <translation>این تاریخ در آینده است. بررسی کنید.</translation>
    </message>
    <message>
        <source>This pishran is not in this office's lists. Choose another, or write a name.</source>
        <translation>این پیشران در فهرست‌های این اداره نیست. دیگری را انتخاب کنید یا نام را بنویسید.</translation>
    </message>
    <message>
        <source>This referral is not in this office's store. Refresh the list.</source>
        <translation>این معرفی در این اداره نیست. فهرست را تازه کنید.</translation>
    </message>
    <message>
        <source>This referral is over; nothing about it changes any more.</source>
        <translation>این معرفی پایان یافته است و دیگر تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>نیازمند پیگیری</translation>
    </message>
    <message>
        <source>To whom or where</source>
        <translation>به که / کجا</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>Type a part of the name, or take the filters above the list back.</source>
        <translation>بخشی از نام را بنویسید یا شرط‌های بالای فهرست را بردارید.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>What came of the chosen ones</source>
        <translation>ثبت نتیجهٔ انتخاب‌شده‌ها</translation>
    </message>
    <message>
        <source>What came of the referral of {name}</source>
        <translation>نتیجهٔ معرفی {name}</translation>
    </message>
    <message>
        <source>What came of {count} referrals</source>
        <translation>نتیجهٔ {count} معرفی</translation>
    </message>
    <message>
        <source>Who is referred?</source>
        <translation>چه کسی معرفی می‌شود؟</translation>
    </message>
    <message>
        <source>Who needs a permit gets an application, not a referral.</source>
        <translation>برای نیاز به مجوز درخواست ثبت می‌شود، نه معرفی.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>ثبت‌کننده</translation>
    </message>
    <message>
        <source>Written down for {count} referrals: {state}.</source>
        <translation>برای {count} معرفی ثبت شد: {state}.</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>در {day}</translation>
    </message>
    <message>
        <source>on {day}, to be followed up on {due}</source>
        <translation>در {day}، پیگیری در {due}</translation>
    </message>
    <message>
        <source>{action}: {place}</source>
        <translation>{action}: {place}</translation>
    </message>
    <message>
        <source>{action}: {place}. Now: {state}</source>
        <translation>{action}: {place}. اکنون: {state}</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} روز دیرکرد</translation>
    </message>
    <message>
        <source>{count} stayed as they are. {person}: {why}</source>
        <translation>{count} معرفی تغییر نکرد. {person}: {why}</translation>
    </message>
    <message>
        <source>{name} was referred.</source>
        <translation>{name} معرفی شد.</translation>
    </message>
    <message>
        <source>{name} — {field}</source>
        <translation>{name} — {field}</translation>
    </message>
    <message>
        <source>{name}: {action}</source>
        <translation>{name}: {action}</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>A backup is written; what the province has not got yet stays, and is in it.</source>
        <translation>یک پشتیبان نوشته می‌شود؛ آنچه هنوز به استان نرسیده سر جایش می‌ماند و در پشتیبان هم هست.</translation>
    </message>
    <message>
        <source>A release on the drive is not accepted</source>
        <translation>نسخه‌ای که روی فلش است پذیرفته نیست</translation>
    </message>
    <message>
        <source>A release reaches this office on a drive, beside the packages. When its drive is plugged in, the page “Write and read” offers it.</source>
        <translation>نسخهٔ تازه روی فلش و همراه بسته‌ها به این اداره می‌رسد. فلش را که وصل کنید، صفحهٔ «نوشتن و خواندن» آن را پیشنهاد می‌کند.</translation>
    </message>
    <message>
        <source>Add a card …</source>
        <translation>افزودن کارت …</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Can be installed from this program on</source>
        <translation>از این نسخه به بعد نصب‌شدنی است</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Card of a release key</source>
        <translation>کارت کلید نسخه‌ها</translation>
    </message>
    <message>
        <source>Cards (*.card)</source>
        <translation>کارت‌ها (*.card)</translation>
    </message>
    <message>
        <source>Checking and copying the setup file</source>
        <translation>وارسی و رونوشت پروندهٔ نصب</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>انتخاب پرونده …</translation>
    </message>
    <message>
        <source>Choose the drive for the release</source>
        <translation>فلشی را که نسخه روی آن نوشته شود انتخاب کنید</translation>
    </message>
    <message>
        <source>Choose the key file, and type its code.</source>
        <translation>پروندهٔ کلید را انتخاب و کد آن را وارد کنید.</translation>
    </message>
    <message>
        <source>Choose the setup file first.</source>
        <translation>نخست پروندهٔ نصب را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Copying the setup file</source>
        <translation>رونوشت پروندهٔ نصب</translation>
    </message>
    <message>
        <source>Each office says with its packages which program it has.</source>
        <translation>هر اداره با بسته‌هایش می‌گوید چه نسخه‌ای دارد.</translation>
    </message>
    <message>
        <source>Empty: from any.</source>
        <translation>خالی: از هر نسخه‌ای</translation>
    </message>
    <message>
        <source>From now on only these holders sign releases: {names}. Offices learn it with the next package or drive.</source>
        <translation>از این پس تنها این دارندگان نسخه‌ها را امضا می‌کنند: {names}. اداره‌ها با بسته یا فلش بعدی آگاه می‌شوند.</translation>
    </message>
    <message>
        <source>In the demo office nothing is installed. Open the real office.</source>
        <translation>در ادارهٔ نمایشی چیزی نصب نمی‌شود. ادارهٔ واقعی را باز کنید.</translation>
    </message>
    <message>
        <source>Install and restart</source>
        <translation>نصب و راه‌اندازی دوباره</translation>
    </message>
    <message>
        <source>Install program {version}</source>
        <translation>نصب نسخهٔ {version} برنامه</translation>
    </message>
    <message>
        <source>Install …</source>
        <translation>نصب …</translation>
    </message>
    <message>
        <source>Key file of the holder</source>
        <translation>پروندهٔ کلید دارنده</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>آگاهی از</translation>
    </message>
    <message>
        <source>Last installation</source>
        <translation>آخرین نصب</translation>
    </message>
    <message>
        <source>Last upgrade</source>
        <translation>آخرین نوسازی</translation>
    </message>
    <message>
        <source>Leave the drive in until the program closes. Do not switch the computer off.</source>
        <translation>تا برنامه بسته نشده فلش را بیرون نیاورید و رایانه را خاموش نکنید.</translation>
    </message>
    <message>
        <source>Make a key …</source>
        <translation>ساختن کلید …</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>نام دارندهٔ کلید</translation>
    </message>
    <message>
        <source>Name these holders</source>
        <translation>معرفی این دارندگان</translation>
    </message>
    <message>
        <source>Newest release</source>
        <translation>تازه‌ترین نسخه</translation>
    </message>
    <message>
        <source>No holder is there yet.</source>
        <translation>هنوز دارنده‌ای نیست.</translation>
    </message>
    <message>
        <source>No office is enrolled yet</source>
        <translation>هنوز اداره‌ای نپیوسته است</translation>
    </message>
    <message>
        <source>No release is known yet</source>
        <translation>هنوز نسخه‌ای شناخته نشده است</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Only the province publishes releases of the program.</source>
        <translation>نسخه‌های برنامه را تنها استان منتشر می‌کند.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>نسخهٔ برنامه</translation>
    </message>
    <message>
        <source>Program {version} is on the drive</source>
        <translation>نسخهٔ {version} برنامه روی فلش است</translation>
    </message>
    <message>
        <source>Program {version} is on the drive and was read back. Take it to the offices.</source>
        <translation>نسخهٔ {version} برنامه روی فلش نوشته و بازخوانی شد. آن را به اداره‌ها برسانید.</translation>
    </message>
    <message>
        <source>Program {version} is prepared; signatures that are missing: {count}.</source>
        <translation>نسخهٔ {version} برنامه آماده شد؛ امضاهایی که کم است: {count}.</translation>
    </message>
    <message>
        <source>Program {version} is published. The next packages tell the counties of it.</source>
        <translation>نسخهٔ {version} برنامه منتشر شد. بسته‌های بعدی شهرستان‌ها را از آن آگاه می‌کنند.</translation>
    </message>
    <message>
        <source>Programs of the offices</source>
        <translation>نسخهٔ برنامه در اداره‌ها</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Publish a release of the program</source>
        <translation>انتشار نسخهٔ تازهٔ برنامه</translation>
    </message>
    <message>
        <source>Publish a release …</source>
        <translation>انتشار نسخهٔ تازه …</translation>
    </message>
    <message>
        <source>Release keys …</source>
        <translation>کلیدهای نسخه‌ها …</translation>
    </message>
    <message>
        <source>Release {former} is published already. The next one must be newer; {value} is not.</source>
        <translation>نسخهٔ {former} پیش‌تر منتشر شده است. نسخهٔ بعدی باید تازه‌تر باشد؛ {value} تازه‌تر نیست.</translation>
    </message>
    <message>
        <source>Release {value} cannot ask for program {least} before it; that must be an older one.</source>
        <translation>نسخهٔ {value} نمی‌تواند پیش از خود نسخهٔ {least} را بخواهد؛ آن باید نسخه‌ای قدیمی‌تر باشد.</translation>
    </message>
    <message>
        <source>Release {version} can be installed from program {least} on; install a release between them first.</source>
        <translation>نسخهٔ {version} تنها روی نسخهٔ {least} یا تازه‌تر نصب می‌شود؛ نخست نسخه‌ای میان این دو را نصب کنید.</translation>
    </message>
    <message>
        <source>Release {version} lacks {count} signatures. Let its holders sign it here first.</source>
        <translation>نسخهٔ {version} هنوز {count} امضا کم دارد. نخست دارندگان کلید همین‌جا امضایش کنند.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Releases have keys of their own. Name who holds them first; then publish the setup file, and write it to the drives that go to the counties.</source>
        <translation>نسخه‌های برنامه کلیدهای جداگانه دارند. نخست دارندگان این کلیدها را معرفی کنید؛ سپس پروندهٔ نصب را منتشر کنید و روی فلش‌هایی که به شهرستان‌ها می‌روند بنویسید.</translation>
    </message>
    <message>
        <source>Root edition {version} names them. Write packages for every office.</source>
        <translation>نسخهٔ {version} ریشه آنان را معرفی می‌کند. برای همهٔ اداره‌ها بسته بنویسید.</translation>
    </message>
    <message>
        <source>Setup file</source>
        <translation>پروندهٔ نصب</translation>
    </message>
    <message>
        <source>Setup files (*.exe)</source>
        <translation>پرونده‌های نصب (*.exe)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>Sign release {version}</source>
        <translation>امضای نسخهٔ {version}</translation>
    </message>
    <message>
        <source>Sign …</source>
        <translation>امضا …</translation>
    </message>
    <message>
        <source>Signed by the province · {size} · this computer has program {present}</source>
        <translation>با امضای استان · {size} · نسخهٔ این رایانه {present} است</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>So many of them must sign a release</source>
        <translation>این شمار از آنان باید هر نسخه را امضا کنند</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>The 24 digits of {name}, as the holder reads them out</source>
        <translation>۲۴ رقم {name}، چنان‌که خود او می‌خواند</translation>
    </message>
    <message>
        <source>The code of the key of {name}, shown only now. Write it on paper, and keep it apart from the drive:</source>
        <translation>کد کلید {name} که تنها همین یک بار نشان داده می‌شود. روی کاغذ بنویسید و جدا از فلش نگه دارید:</translation>
    </message>
    <message>
        <source>The code on the paper of this key (42 digits)</source>
        <translation>کدی که روی کاغذ این کلید است (۴۲ رقم)</translation>
    </message>
    <message>
        <source>The installation of the program {version} did not finish; the former one, {former}, is in its place. Install again; if it fails again, tell the province.</source>
        <translation>نصب نسخهٔ {version} به پایان نرسید؛ نسخهٔ پیشین، {former}، سر جای خود است. دوباره نصب کنید؛ اگر باز نشد به استان خبر دهید.</translation>
    </message>
    <message>
        <source>The installation of the program {version} was cut off; the former one, {former}, is in its place. Install again.</source>
        <translation>نصب نسخهٔ {version} نیمه‌کاره ماند؛ نسخهٔ پیشین، {former}، سر جای خود است. دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The installer could not be started ({reason}). Nothing was changed; ask the office's IT.</source>
        <translation>نصب‌کننده آغاز نشد ({reason}). چیزی تغییر نکرد؛ از کارشناس رایانهٔ اداره بپرسید.</translation>
    </message>
    <message>
        <source>The new program tries itself first. If something does not work, the present one stays in its place.</source>
        <translation>نسخهٔ تازه نخست خود را می‌آزماید. اگر چیزی درست کار نکند، نسخهٔ کنونی سر جای خود می‌ماند.</translation>
    </message>
    <message>
        <source>The new program {version} did not work on this computer and was taken back; the former one, {former}, is in its place. Go on working, and tell the province.</source>
        <translation>نسخهٔ تازه ({version}) روی این رایانه درست کار نکرد و برگردانده شد؛ نسخهٔ پیشین، {former}، سر جای خود است. کار را ادامه دهید و به استان خبر دهید.</translation>
    </message>
    <message>
        <source>The office's administrator installs it, with his password.</source>
        <translation>مدیر سامانهٔ اداره آن را با گذرواژهٔ خود نصب می‌کند.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>The program closes, is replaced, and opens again. It takes a few minutes.</source>
        <translation>برنامه بسته، جایگزین و دوباره باز می‌شود. چند دقیقه زمان می‌برد.</translation>
    </message>
    <message>
        <source>The program {version} is installed. Everything is where it was.</source>
        <translation>نسخهٔ {version} برنامه نصب شد. همه چیز سر جای خود است.</translation>
    </message>
    <message>
        <source>The program {version} was installed, but {former} was started, from another place. Start the program from the start menu.</source>
        <translation>نسخهٔ {version} نصب شد، ولی نسخهٔ {former} از جای دیگری باز شده است. برنامه را از منوی شروع باز کنید.</translation>
    </message>
    <message>
        <source>The program {version} was not installed because this one was still open. Close every window of it and install again.</source>
        <translation>نسخهٔ {version} نصب نشد چون برنامه هنوز باز بود. همهٔ پنجره‌های آن را ببندید و دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The province has a newer one already: {version}. Ask for that drive.</source>
        <translation>استان نسخه‌ای تازه‌تر هم دارد: {version}. فلش آن را بخواهید.</translation>
    </message>
    <message>
        <source>The province has another release with the number {serial}. Do not install this one; ask the province by telephone.</source>
        <translation>استان با شمارهٔ {serial} نسخهٔ دیگری دارد. این یکی را نصب نکنید و تلفنی از استان بپرسید.</translation>
    </message>
    <message>
        <source>The province has named no keys for releases of the program yet, so none is installed this way.</source>
        <translation>استان هنوز برای نسخه‌های برنامه کلیدی معرفی نکرده است؛ پس از این راه چیزی نصب نمی‌شود.</translation>
    </message>
    <message>
        <source>The province publishes releases; packages and drives tell of them.</source>
        <translation>نسخه‌ها را استان منتشر می‌کند؛ بسته‌ها و فلش‌ها خبرش را می‌آورند.</translation>
    </message>
    <message>
        <source>The root holders must sign this: carry the proposal {file} to them, then put it in force on the page of keys and offices.</source>
        <translation>دارندگان ریشه باید این را امضا کنند: پیشنهاد {file} را نزد آنان ببرید و سپس در صفحهٔ کلیدها و اداره‌ها به اجرا بگذارید.</translation>
    </message>
    <message>
        <source>The setup file is checked to its last byte and copied to this computer.</source>
        <translation>پروندهٔ نصب تا آخرین بایت وارسی و روی این رایانه رونوشت می‌شود.</translation>
    </message>
    <message>
        <source>The setup file {target} is not the one that the province released: it is damaged, cut off or another one. Copy it anew, or use another drive; nothing was installed.</source>
        <translation>پروندهٔ نصب {target} همانی نیست که استان منتشر کرده است: آسیب دیده، بریده شده یا پروندهٔ دیگری است. آن را دوباره رونوشت کنید یا فلش دیگری به کار ببرید؛ چیزی نصب نشد.</translation>
    </message>
    <message>
        <source>The setup file {target} of this release is not beside it. Copy both from the province's drive.</source>
        <translation>پروندهٔ نصب {target} کنار این نسخه نیست. هر دو را از فلش استان رونوشت کنید.</translation>
    </message>
    <message>
        <source>There is no release of the program in {folder}. Choose the drive that the province wrote it to.</source>
        <translation>در {folder} نسخه‌ای از برنامه نیست. فلشی را انتخاب کنید که استان روی آن نوشته است.</translation>
    </message>
    <message>
        <source>There is no release {version} here. Look at the list of releases.</source>
        <translation>نسخهٔ {version} اینجا نیست. فهرست نسخه‌ها را ببینید.</translation>
    </message>
    <message>
        <source>These keys sign releases and nothing else. Each holder has a key file on a drive and its code on paper, apart from each other. The root of the province names them; whoever is left out signs no more.</source>
        <translation>این کلیدها تنها نسخه‌های برنامه را امضا می‌کنند. هر دارنده پروندهٔ کلید را روی فلش و کد آن را روی کاغذ دارد، جدا از هم. ریشهٔ استان آنان را معرفی می‌کند؛ هر که نامش نیاید دیگر امضا نمی‌کند.</translation>
    </message>
    <message>
        <source>This computer did not let the installer of the program {version} start; the former one, {former}, is in its place. Ask the office's IT.</source>
        <translation>این رایانه نگذاشت نصب‌کنندهٔ نسخهٔ {version} آغاز شود؛ نسخهٔ پیشین، {former}، سر جای خود است. از کارشناس رایانهٔ اداره بپرسید.</translation>
    </message>
    <message>
        <source>This is no release of the program, or it is damaged. Ask the province for it again.</source>
        <translation>این نسخه‌ای از برنامه نیست یا آسیب دیده است. دوباره از استان بخواهید.</translation>
    </message>
    <message>
        <source>This key does not sign releases of this province. Choose another key file.</source>
        <translation>این کلید نسخه‌های این استان را امضا نمی‌کند. پروندهٔ کلید دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This office has the program {version} already; there is nothing to install.</source>
        <translation>این اداره نسخهٔ {version} را دارد؛ چیزی برای نصب نیست.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>این برنامه</translation>
    </message>
    <message>
        <source>This release ({version}) is older than what this office had. The program does not go back; use a newer drive.</source>
        <translation>این نسخه ({version}) قدیمی‌تر از آن است که این اداره داشته است. برنامه به عقب برنمی‌گردد؛ فلش تازه‌تری به کار ببرید.</translation>
    </message>
    <message>
        <source>This release is for another kind of computer ({platform}). It is not installed here.</source>
        <translation>این نسخه برای گونهٔ دیگری از رایانه است ({platform}). اینجا نصب نمی‌شود.</translation>
    </message>
    <message>
        <source>This release is not signed with the province's release keys. Do not install it; ask the province by telephone.</source>
        <translation>این نسخه با کلیدهای استان امضا نشده است. نصبش نکنید و تلفنی از استان بپرسید.</translation>
    </message>
    <message>
        <source>This release is of another program. It is not installed here.</source>
        <translation>این نسخه از برنامهٔ دیگری است. اینجا نصب نمی‌شود.</translation>
    </message>
    <message>
        <source>This release is signed with a key that the province has replaced. Ask it for a newer drive.</source>
        <translation>این نسخه با کلیدی امضا شده که استان آن را عوض کرده است. فلش تازه‌تری از استان بخواهید.</translation>
    </message>
    <message>
        <source>This release is written in a way that only a newer program reads. Ask the province for the release before it.</source>
        <translation>این نسخه به گونه‌ای نوشته شده که تنها برنامه‌ای تازه‌تر آن را می‌خواند. نسخهٔ پیش از آن را از استان بخواهید.</translation>
    </message>
    <message>
        <source>Version of the program in it</source>
        <translation>نسخهٔ برنامه‌ای که در آن است</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>تازه‌ها</translation>
    </message>
    <message>
        <source>What is new is too long; at most {most} letters are allowed.</source>
        <translation>متن «تازه‌ها» بلند است؛ دست بالا {most} نویسه.</translation>
    </message>
    <message>
        <source>What is new, for the offices</source>
        <translation>تازه‌ها، برای اداره‌ها</translation>
    </message>
    <message>
        <source>Where the key file goes: a drive of the holder</source>
        <translation>جای پروندهٔ کلید: فلش دارنده</translation>
    </message>
    <message>
        <source>Who signs releases</source>
        <translation>امضاکنندگان نسخه‌ها</translation>
    </message>
    <message>
        <source>Who signs releases of the program</source>
        <translation>امضاکنندگان نسخه‌های برنامه</translation>
    </message>
    <message>
        <source>Write to the drive</source>
        <translation>نوشتن روی فلش</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>گذرواژهٔ شما</translation>
    </message>
    <message>
        <source>another kind of computer</source>
        <translation>برای رایانه‌ای دیگر</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامه‌ای دیگر</translation>
    </message>
    <message>
        <source>can be installed</source>
        <translation>نصب‌شدنی</translation>
    </message>
    <message>
        <source>has said nothing yet</source>
        <translation>هنوز چیزی نگفته است</translation>
    </message>
    <message>
        <source>installed already</source>
        <translation>نصب است</translation>
    </message>
    <message>
        <source>needs another one before</source>
        <translation>نسخهٔ میانی می‌خواهد</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>هنوز انتخاب نشده</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>اصیل نیست</translation>
    </message>
    <message>
        <source>older</source>
        <translation>قدیمی‌تر</translation>
    </message>
    <message>
        <source>sign it anew: other keys</source>
        <translation>دوباره امضا شود: کلیدها عوض شده</translation>
    </message>
    <message>
        <source>signatures are missing</source>
        <translation>امضا کم دارد</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>امضا شده</translation>
    </message>
    <message>
        <source>{file} is no setup file: it is empty, or larger than one can be.</source>
        <translation>{file} پروندهٔ نصب نیست: خالی است یا از اندازهٔ ممکن بزرگ‌تر.</translation>
    </message>
    <message>
        <source>{threshold} of {count} keys</source>
        <translation>{threshold} از {count} کلید</translation>
    </message>
    <message>
        <source>“{value}” is no version of the program. Write it like {example}.</source>
        <translation>«{value}» نسخهٔ برنامه نیست. آن را مانند {example} بنویسید.</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>Back to permits</source>
        <translation>بازگشت به مجوزها</translation>
    </message>
    <message>
        <source>Choose a longer time above.</source>
        <translation>بازهٔ بلندتری را در بالا انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the permits to renew in the list.</source>
        <translation>مجوزهایی را که باید تمدید شوند در فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>Ctrl+A chooses all that are shown</source>
        <translation>Ctrl+A همهٔ ردیف‌ها را برمی‌گزیند</translation>
    </message>
    <message>
        <source>No permit runs out in this time</source>
        <translation>در این مدت اعتبار هیچ مجوزی پایان نمی‌یابد</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>یادآوری‌ها</translation>
    </message>
    <message>
        <source>Permits that run out</source>
        <translation>مجوزهای رو به پایان</translation>
    </message>
    <message>
        <source>Renew what is chosen</source>
        <translation>تمدید انتخاب‌شده‌ها</translation>
    </message>
    <message>
        <source>Running out</source>
        <translation>رو به پایان</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>زمان مانده</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>آنچه انجام می‌شود</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>سررسیدگذشته</translation>
    </message>
    <message>
        <source>valid until {until}</source>
        <translation>اعتبار تا {until}</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>تا {days} روز</translation>
    </message>
    <message>
        <source>{count} cannot be renewed:</source>
        <translation>{count} مجوز تمدیدشدنی نیست:</translation>
    </message>
    <message>
        <source>{count} permits were renewed.</source>
        <translation>{count} مجوز تمدید شد.</translation>
    </message>
    <message>
        <source>{count} permits will be renewed; their present ones end.</source>
        <translation>{count} مجوز تمدید می‌شود و مجوزهای کنونی پایان می‌یابند.</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>{days} روز مانده</translation>
    </message>
    <message>
        <source>{days} days over</source>
        <translation>{days} روز گذشته</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A change reaches every county with its next package; old permits keep their rule.</source>
        <translation>تغییر با بستهٔ بعدی به هر شهرستان می‌رسد؛ مجوزهای پیشین قاعدهٔ خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>A county may ask for</source>
        <translation>شهرستان می‌تواند بخواهد</translation>
    </message>
    <message>
        <source>A renewed permit keeps the days that were left</source>
        <translation>روزهای مانده به مجوز تمدیدشده افزوده می‌شود</translation>
    </message>
    <message>
        <source>Address of the home</source>
        <translation>نشانی منزل</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>هر روز</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>حداکثر {most}.</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>تغییر یک قاعده</translation>
    </message>
    <message>
        <source>Changes on {day}</source>
        <translation>از {day} تغییر می‌کند</translation>
    </message>
    <message>
        <source>Choose what is changed.</source>
        <translation>انتخاب کنید چه چیزی تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Days before its end; 0: any day</source>
        <translation>روز پیش از پایان؛ ۰: هر روز</translation>
    </message>
    <message>
        <source>Difference of two editions</source>
        <translation>تفاوت دو نگارش</translation>
    </message>
    <message>
        <source>Edition {version}</source>
        <translation>نگارش {version}</translation>
    </message>
    <message>
        <source>Edition {version} is withdrawn.</source>
        <translation>نگارش {version} لغو شد.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>نگارش‌ها</translation>
    </message>
    <message>
        <source>Every nationality</source>
        <translation>همهٔ تابعیت‌ها</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Handling of issued permits</source>
        <translation>رسیدگی به مجوزهای صادرشده</translation>
    </message>
    <message>
        <source>Handling of permits</source>
        <translation>رسیدگی به مجوزها</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>اجرا از</translation>
    </message>
    <message>
        <source>Holds since</source>
        <translation>اجرا از</translation>
    </message>
    <message>
        <source>Iranians only</source>
        <translation>فقط ایرانیان</translation>
    </message>
    <message>
        <source>Kept by the province; they come with its packages.</source>
        <translation>قاعده‌ها را استان نگه می‌دارد و با بسته‌هایش می‌آیند.</translation>
    </message>
    <message>
        <source>Least age</source>
        <translation>حداقل سن</translation>
    </message>
    <message>
        <source>Least experience</source>
        <translation>حداقل سابقه</translation>
    </message>
    <message>
        <source>Letter of the agency</source>
        <translation>نامهٔ دستگاه اجرایی</translation>
    </message>
    <message>
        <source>Line {line}, sign {column}: this is not written as JSON. Look at the sign before it.</source>
        <translation>سطر {line}، نویسهٔ {column}: این نوشته JSON نیست. نویسهٔ پیش از آن را ببینید.</translation>
    </message>
    <message>
        <source>Line {line}: another rule is called “{version}” too. Give each its own name.</source>
        <translation>سطر {line}: قاعدهٔ دیگری هم «{version}» نام دارد. به هر یک نام خودش را بدهید.</translation>
    </message>
    <message>
        <source>Line {line}: the format must be 1; this program reads no other.</source>
        <translation>سطر {line}: ‏format باید 1 باشد؛ این برنامه قالب دیگری را نمی‌خواند.</translation>
    </message>
    <message>
        <source>Line {line}: there is another rule of this kind from the same day. Remove one.</source>
        <translation>سطر {line}: قاعدهٔ دیگری از همین نوع و همین روز هست. یکی را بردارید.</translation>
    </message>
    <message>
        <source>Line {line}: there is no rule in the document. Write at least one.</source>
        <translation>سطر {line}: در سند قاعده‌ای نیست. دست‌کم یکی بنویسید.</translation>
    </message>
    <message>
        <source>Line {line}: there is nothing called {name} in a rule. Remove it, or mend its name.</source>
        <translation>سطر {line}: در قاعده چیزی به نام {name} نیست. آن را بردارید یا نامش را درست کنید.</translation>
    </message>
    <message>
        <source>Line {line}: {name} is missing in this rule. Add it.</source>
        <translation>سطر {line}: ‏{name} در این قاعده نیست. آن را بیفزایید.</translation>
    </message>
    <message>
        <source>Line {line}: {name} is said twice in this rule. Remove one.</source>
        <translation>سطر {line}: ‏{name} در این قاعده دو بار آمده است. یکی را بردارید.</translation>
    </message>
    <message>
        <source>Line {line}: {name} must be {expected}.</source>
        <translation>سطر {line}: ‏{name} باید {expected} باشد.</translation>
    </message>
    <message>
        <source>Line {line}: “{version}” stands for another rule already, and permits bear that name. Choose a new one.</source>
        <translation>سطر {line}: «{version}» نام قاعدهٔ دیگری است و روی مجوزها نشسته است. نام تازه‌ای بگذارید.</translation>
    </message>
    <message>
        <source>May be amended</source>
        <translation>اصلاح‌شدنی</translation>
    </message>
    <message>
        <source>Military service settled</source>
        <translation>روشن بودن نظام وظیفه</translation>
    </message>
    <message>
        <source>Months; 0: without an end</source>
        <translation>ماه؛ ۰: بدون پایان</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>نام قاعده</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>تابعیت</translation>
    </message>
    <message>
        <source>Needs a second person</source>
        <translation>نیازمند نفر دوم</translation>
    </message>
    <message>
        <source>Nothing changes: the rule of that day is the same already. Change a value.</source>
        <translation>چیزی تغییر نمی‌کند: قاعدهٔ آن روز همین است. مقداری را تغییر دهید.</translation>
    </message>
    <message>
        <source>Own contribution, at least</source>
        <translation>حداقل آوردهٔ متقاضی</translation>
    </message>
    <message>
        <source>Percent of the capital; 0: asks nothing</source>
        <translation>درصد سرمایه؛ ۰: چیزی نمی‌خواهد</translation>
    </message>
    <message>
        <source>Reason, number of the circular</source>
        <translation>دلیل، شمارهٔ بخشنامه</translation>
    </message>
    <message>
        <source>Renewed at the earliest</source>
        <translation>زودترین زمان تمدید</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>Rules in force today</source>
        <translation>قاعده‌های امروز</translation>
    </message>
    <message>
        <source>Rules of permits</source>
        <translation>قاعده‌های مجوز</translation>
    </message>
    <message>
        <source>Say from which day it holds.</source>
        <translation>بنویسید از چه روزی اجرا می‌شود.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Skill certificate</source>
        <translation>گواهی مهارت</translation>
    </message>
    <message>
        <source>The change is published.</source>
        <translation>تغییر ابلاغ شد.</translation>
    </message>
    <message>
        <source>The document is JSON of a kind that nobody writes: nested too deep, or endless.</source>
        <translation>این JSON را کسی چنین نمی‌نویسد: تودرتوی بیش از اندازه یا بی‌پایان است.</translation>
    </message>
    <message>
        <source>The province has published nothing yet: what ships with the program holds.</source>
        <translation>استان هنوز چیزی ابلاغ نکرده است؛ آنچه با برنامه آمده است اجرا می‌شود.</translation>
    </message>
    <message>
        <source>The rule before it holds again, in every county once its package is read.</source>
        <translation>قاعدهٔ پیش از آن دوباره اجرا می‌شود؛ در هر شهرستان پس از خواندن بسته.</translation>
    </message>
    <message>
        <source>The rule from that day on</source>
        <translation>قاعده از آن روز</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>تفاوتی نیست.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>What changes, and from when</source>
        <translation>چه چیزی و از چه روزی تغییر می‌کند</translation>
    </message>
    <message>
        <source>What is left as it is stays as the rule of that day has it.</source>
        <translation>آنچه دست نخورد همان می‌ماند که در قاعدهٔ آن روز است.</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>چه تغییر کرد</translation>
    </message>
    <message>
        <source>What ships with the program</source>
        <translation>آنچه با برنامه آمده</translation>
    </message>
    <message>
        <source>Withdraw edition {version}</source>
        <translation>لغو نگارش {version}</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>لغو …</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>لغو شد: {reason}</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>بدون پایان</translation>
    </message>
    <message>
        <source>Write why: the circular, the decision.</source>
        <translation>دلیل را بنویسید: بخشنامه یا تصمیم.</translation>
    </message>
    <message>
        <source>Years; 0: asks nothing</source>
        <translation>سال؛ ۰: چیزی نمی‌خواهد</translation>
    </message>
    <message>
        <source>a Gregorian day such as 2026-03-21</source>
        <translation>تاریخ میلادی مانند 2026-03-21</translation>
    </message>
    <message>
        <source>a list of rules</source>
        <translation>فهرستی از قاعده‌ها</translation>
    </message>
    <message>
        <source>a list of some of: {known}</source>
        <translation>فهرستی از این‌ها: {known}</translation>
    </message>
    <message>
        <source>a name of at most {most} letters</source>
        <translation>نامی با حداکثر {most} نویسه</translation>
    </message>
    <message>
        <source>a whole number from 0 to {most}</source>
        <translation>عدد صحیح از ۰ تا {most}</translation>
    </message>
    <message>
        <source>an object with the fields of a rule</source>
        <translation>یک شیء با اجزای قاعده</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>غیرقابل استفاده</translation>
    </message>
    <message>
        <source>empty, or the two Latin letters of a country</source>
        <translation>خالی یا دو حرف لاتین کشور</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>از {day}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>one of: {known}</source>
        <translation>یکی از این‌ها: {known}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>در راه</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true یا false</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>{actor}, {day}</source>
        <translation>{actor}، {day}</translation>
    </message>
    <message>
        <source>{count} days before its end</source>
        <translation>{count} روز پیش از پایان</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} ماه</translation>
    </message>
    <message>
        <source>{count} percent</source>
        <translation>{count} درصد</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} سال</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}، {rest}</translation>
    </message>
    <message>
        <source>{kind}, from {day}</source>
        <translation>{kind}، از {day}</translation>
    </message>
    <message>
        <source>{name}: {before} ← {after}</source>
        <translation>{name}: {before} ← {after}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About the program and licences</source>
        <translation>دربارهٔ برنامه و پروانه‌ها</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>افزودن کاربر</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>افزودن مورد</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدیر سامانه</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>دستگاه‌های اجرایی</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Asked for these types of permit</source>
        <translation>برای این نوع مجوزها</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>دست‌کم {count} نویسه.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>اکنون پشتیبان بگیر</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پشتیبان</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>بانک‌ها</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>زیرمجموعهٔ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>تغییر گذرواژهٔ من</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>تغییر مورد</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغییر گذرواژه</translation>
    </message>
    <message>
        <source>Check the store now</source>
        <translation>بررسی سلامت داده‌ها</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>در حال بررسی …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>شهرها</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>کارشناس</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>بستن حساب</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Conditions of applications</source>
        <translation>شرایط درخواست‌ها</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>شهرستان‌ها</translation>
    </message>
    <message>
        <source>Counties, fields, agencies and the other lists are kept by the province; here they can be read.</source>
        <translation>فهرست شهرستان‌ها، رشته‌ها، دستگاه‌ها و دیگر فهرست‌ها را استان نگه می‌دارد؛ این‌جا می‌توانید آن‌ها را ببینید.</translation>
    </message>
    <message>
        <source>County office</source>
        <translation>ادارهٔ شهرستان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>پوشهٔ داده‌ها</translation>
    </message>
    <message>
        <source>Days that each one stays</source>
        <translation>روزهای ماندن هر بسته</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>رئیس اداره</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Education levels</source>
        <translation>مدرک تحصیلی</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>وضعیت اشتغال</translation>
    </message>
    <message>
        <source>Everything is in order: {records} records, {operations} entries in the journal</source>
        <translation>همه‌چیز درست است: {records} رکورد، {operations} ثبت در دفتر رویدادها</translation>
    </message>
    <message>
        <source>Fields of activity</source>
        <translation>رشته‌های فعالیت</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>گذرواژهٔ نخست</translation>
    </message>
    <message>
        <source>From now on backups go to {folder}.</source>
        <translation>از این پس پشتیبان‌ها در {folder} نوشته می‌شود.</translation>
    </message>
    <message>
        <source>From now on letters are numbered like {number}.</source>
        <translation>از این پس نامه‌ها مانند {number} شماره می‌گیرند.</translation>
    </message>
    <message>
        <source>Genders</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Groups of fields</source>
        <translation>گروه رشته‌ها</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>وضعیت بیمه</translation>
    </message>
    <message>
        <source>Keep from {least} to {most} packages of each office.</source>
        <translation>از {least} تا {most} بسته از هر دفتر نگه دارید.</translation>
    </message>
    <message>
        <source>Keep packages for {least} to {most} days.</source>
        <translation>بسته‌ها را از {least} تا {most} روز نگه دارید.</translation>
    </message>
    <message>
        <source>Keeping of packages</source>
        <translation>نگه‌داری بسته‌ها</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>انواع مدارک</translation>
    </message>
    <message>
        <source>Kinds of legal persons</source>
        <translation>نوع شخص حقوقی</translation>
    </message>
    <message>
        <source>Kinds of residence</source>
        <translation>نوع سکونت</translation>
    </message>
    <message>
        <source>Last packages of each office</source>
        <translation>بسته‌های آخر هر دفتر</translation>
    </message>
    <message>
        <source>Letters and papers</source>
        <translation>نامه‌ها و برگه‌ها</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>فهرست‌های پایه</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Marital statuses</source>
        <translation>وضعیت تأهل</translation>
    </message>
    <message>
        <source>Met by one of these documents</source>
        <translation>با یکی از این مدارک احراز می‌شود</translation>
    </message>
    <message>
        <source>Military service</source>
        <translation>نظام وظیفه</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حساب من</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>تابعیت</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>گذرواژهٔ تازه برای {name}</translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>هنوز پشتیبانی گرفته نشده است</translation>
    </message>
    <message>
        <source>Office code {code}</source>
        <translation>کد اداره {code}</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>باز کردن حساب</translation>
    </message>
    <message>
        <source>Open the lists</source>
        <translation>باز کردن فهرست‌ها</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>نام‌های دیگر</translation>
    </message>
    <message>
        <source>Other names, separated by «؛»</source>
        <translation>نام‌های دیگر، جدا با «؛»</translation>
    </message>
    <message>
        <source>Ownership of the workplace</source>
        <translation>مالکیت محل کار</translation>
    </message>
    <message>
        <source>Packages that were written and read stay on this computer for a while, encrypted. Older ones go by themselves after an exchange; what is not confirmed, and what safety copies are made of, always stays.</source>
        <translation>بسته‌های نوشته و خوانده‌شده مدتی به‌صورت رمزشده در این رایانه می‌مانند. قدیمی‌ترها پس از هر تبادل خودبه‌خود پاک می‌شوند؛ آنچه تأیید نشده و آنچه نسخهٔ اطمینان از آن است همیشه می‌ماند.</translation>
    </message>
    <message>
        <source>Pattern of the letters' numbers</source>
        <translation>الگوی شمارهٔ نامه‌ها</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ادارهٔ کل استان</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>استان‌ها</translation>
    </message>
    <message>
        <source>Put a backup back …</source>
        <translation>برگرداندن پشتیبان …</translation>
    </message>
    <message>
        <source>Reasons for the end of a contract</source>
        <translation>دلایل پایان قرارداد پوشش</translation>
    </message>
    <message>
        <source>Reasons of a permit's state</source>
        <translation>دلایل تغییر وضعیت مجوز</translation>
    </message>
    <message>
        <source>Reasons of heading a household</source>
        <translation>علت سرپرستی خانوار</translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>فهرست‌های پایه</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Rules of permits</source>
        <translation>قاعده‌های مجوز</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Save the pattern</source>
        <translation>ثبت الگو</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>States of applications</source>
        <translation>وضعیت‌های درخواست</translation>
    </message>
    <message>
        <source>States of permits</source>
        <translation>وضعیت‌های مجوز</translation>
    </message>
    <message>
        <source>Support bodies</source>
        <translation>نهادهای حمایتی</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>قالب نامه‌ها</translation>
    </message>
    <message>
        <source>The account of {name} was closed.</source>
        <translation>حساب {name} بسته شد.</translation>
    </message>
    <message>
        <source>The account of {name} was opened.</source>
        <translation>حساب {name} باز شد.</translation>
    </message>
    <message>
        <source>The backup was written and checked: {file}</source>
        <translation>پشتیبان نوشته و وارسی شد: {file}</translation>
    </message>
    <message>
        <source>The last one: {when}</source>
        <translation>آخرین پشتیبان: {when}</translation>
    </message>
    <message>
        <source>The last {last} packages of each office stay, and every one for {days} days.</source>
        <translation>{last} بستهٔ آخر هر دفتر می‌ماند، و هر بسته تا {days} روز.</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>تکرار گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>The next letter gets the number {number}.</source>
        <translation>شمارهٔ نامهٔ بعدی {number} خواهد بود.</translation>
    </message>
    <message>
        <source>The office may waive it, with a reason</source>
        <translation>اداره می‌تواند با ذکر دلیل معاف کند</translation>
    </message>
    <message>
        <source>The password of {name} was changed.</source>
        <translation>گذرواژهٔ {name} تغییر کرد.</translation>
    </message>
    <message>
        <source>The store is not in order. Restore the latest backup and tell the province's IT.</source>
        <translation>داده‌ها سالم نیست. آخرین پشتیبان را برگردانید و به فناوری اطلاعات استان خبر دهید.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>دو گذرواژه یکی نیستند. دوباره بنویسید.</translation>
    </message>
    <message>
        <source>They go to</source>
        <translation>جای پشتیبان‌ها</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>این اداره</translation>
    </message>
    <message>
        <source>Tidy up now</source>
        <translation>اکنون پاک شود</translation>
    </message>
    <message>
        <source>Types of permits</source>
        <translation>انواع مجوز</translation>
    </message>
    <message>
        <source>User name (Latin letters)</source>
        <translation>نام کاربری (با حروف لاتین)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>کاربران</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>معتبر از</translation>
    </message>
    <message>
        <source>Valid until, the day included</source>
        <translation>معتبر تا پایان</translation>
    </message>
    <message>
        <source>What is changed here reaches every county with the next package.</source>
        <translation>آنچه این‌جا تغییر کند با بستهٔ بعدی به همهٔ شهرستان‌ها می‌رسد.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Writing the backup …</source>
        <translation>در حال نوشتن پشتیبان …</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>از {day}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>معتبر</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>{count} old packages were deleted; the journal names them.</source>
        <translation>{count} بستهٔ قدیمی پاک شد؛ نامشان در دفتر رویدادهاست.</translation>
    </message>
    <message>
        <source>{count} packages lie here; {old} of them may go.</source>
        <translation>{count} بسته اینجاست؛ {old} تای آن‌ها می‌تواند پاک شود.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>{indicator} is the number in the register, {year} the year, {yy} its last digits.</source>
        <translation>{indicator} شمارهٔ اندیکاتور است، {year} سال و {yy} دو رقم آخر سال.</translation>
    </message>
    <message>
        <source>{name} was added and can log in.</source>
        <translation>{name} افزوده شد و می‌تواند وارد شود.</translation>
    </message>
    <message>
        <source>“{name}” was saved.</source>
        <translation>«{name}» ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>As it stands on the sheets, such as the county's name.</source>
        <translation>همان‌گونه که روی برگه‌ها می‌آید، مانند نام شهرستان.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>Back, without changing anything</source>
        <translation>بازگشت، بدون هیچ تغییری</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>پشتیبان</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>پشتیبان‌ها (*.db)</translation>
    </message>
    <message>
        <source>Begin, and write the enrolment file for the province now</source>
        <translation>آغاز کار و نوشتن فایل عضویت برای استان</translation>
    </message>
    <message>
        <source>Begin; enrolment with the province can wait</source>
        <translation>آغاز کار؛ عضویت در استان بماند برای بعد</translation>
    </message>
    <message>
        <source>Best is a second drive: when this computer's disk breaks, the backup is still there. Backups are encrypted. You can change this later in Settings.</source>
        <translation>بهترین جا درایو دوم است: اگر دیسک این رایانه خراب شود پشتیبان می‌ماند. پشتیبان‌ها رمزگذاری شده‌اند. بعداً در «تنظیمات» می‌توانید آن را تغییر دهید.</translation>
    </message>
    <message>
        <source>Checking and putting it back …</source>
        <translation>در حال بررسی و برگرداندن …</translation>
    </message>
    <message>
        <source>Choose a backup, and enter the administrator's user name and password.</source>
        <translation>پشتیبان را برگزینید و نام کاربری و گذرواژهٔ مدیر سامانه را بنویسید.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation>انتخاب پشتیبان …</translation>
    </message>
    <message>
        <source>County</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>County office: registers people and issues permits</source>
        <translation>ادارهٔ شهرستان: ثبت اشخاص و صدور مجوز</translation>
    </message>
    <message>
        <source>Empty: beside the office's own data, on the same disk.</source>
        <translation>خالی: کنار داده‌های اداره، روی همین دیسک</translation>
    </message>
    <message>
        <source>Enter a user name of Latin letters and digits, such as admin.</source>
        <translation>نام کاربری را با حروف و رقم‌های لاتین بنویسید، مانند admin.</translation>
    </message>
    <message>
        <source>Enter the first and last name of who uses this account.</source>
        <translation>نام و نام خانوادگی دارندهٔ این حساب را بنویسید.</translation>
    </message>
    <message>
        <source>Enter the name of the office.</source>
        <translation>نام اداره را بنویسید.</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>پوشهٔ پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Found the office</source>
        <translation>راه‌اندازی اداره</translation>
    </message>
    <message>
        <source>Founding the office …</source>
        <translation>در حال راه‌اندازی …</translation>
    </message>
    <message>
        <source>Go on to the log-in</source>
        <translation>رفتن به ورود</translation>
    </message>
    <message>
        <source>If this computer breaks, only this code opens the office's backups. Print it or write it down and keep it in the office's safe; it is not shown again.</source>
        <translation>اگر این رایانه خراب شود، تنها این کد پشتیبان‌های اداره را باز می‌کند. آن را چاپ کنید یا بنویسید و در گاوصندوق اداره نگه دارید؛ دوباره نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>It manages the office. Accounts for colleagues are added later, in Settings.</source>
        <translation>این حساب اداره را مدیریت می‌کند. حساب همکاران را بعداً در «تنظیمات» بسازید.</translation>
    </message>
    <message>
        <source>Making invented people, assessments and permits</source>
        <translation>ساختن اشخاص، پتانسیل‌سنجی‌ها و مجوزهای ساختگی</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>نام اداره</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Office: {name}</source>
        <translation>اداره: {name}</translation>
    </message>
    <message>
        <source>Password (at least {count} characters)</source>
        <translation>گذرواژه (دست‌کم {count} نویسه)</translation>
    </message>
    <message>
        <source>Password, as it was when the backup was made</source>
        <translation>گذرواژه، همان که هنگام پشتیبان‌گیری بود</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>چاپ کد</translation>
    </message>
    <message>
        <source>Province: collects what the counties send</source>
        <translation>ادارهٔ کل استان: گردآوری آنچه شهرستان‌ها می‌فرستند</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>برگرداندن پشتیبان</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>برگرداندن این پشتیبان</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>کد بازیابی</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>گام {number} از {total}</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation>پشتیبان سر جای خود است</translation>
    </message>
    <message>
        <source>The backup takes the place of the store. The present store is kept aside, and nothing is changed unless the backup is whole and of this office.</source>
        <translation>پشتیبان جای پایگاه داده را می‌گیرد. پایگاه دادهٔ کنونی کنار گذاشته می‌شود، و تا پشتیبان سالم و از همین اداره نباشد چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>نخستین حساب کاربری</translation>
    </message>
    <message>
        <source>The office {site} is put back and begins a new life. Write a package and carry it to the province soon; what it had got since the backup comes back with its answer.</source>
        <translation>ادارهٔ {site} برگردانده شد و دورهٔ تازه‌ای آغاز می‌کند. به‌زودی بسته‌ای بنویسید و به استان ببرید؛ آنچه پس از پشتیبان به استان رسیده بود با پاسخ آن برمی‌گردد.</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>تکرار گذرواژه</translation>
    </message>
    <message>
        <source>The password is too short: at least {count} characters.</source>
        <translation>گذرواژه کوتاه است: دست‌کم {count} نویسه.</translation>
    </message>
    <message>
        <source>The recovery code of this office</source>
        <translation>کد بازیابی این اداره</translation>
    </message>
    <message>
        <source>The store that was here is kept in {folder}.</source>
        <translation>پایگاه داده‌ای که این‌جا بود در {folder} نگه داشته شد.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>دو گذرواژه یکی نیستند. دوباره بنویسید.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another one.</source>
        <translation>پوشهٔ {folder} پیدا نشد. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is not group number {number}. Look at the code again.</source>
        <translation>این گروه شمارهٔ {number} نیست. دوباره به کد نگاه کنید.</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>این اداره</translation>
    </message>
    <message>
        <source>To show that you have it, type group number {number}:</source>
        <translation>برای اطمینان، گروه شمارهٔ {number} را بنویسید:</translation>
    </message>
    <message>
        <source>Type the recovery code of this office, as it is printed:</source>
        <translation>کد بازیابی این اداره را همان‌گونه که چاپ شده بنویسید:</translation>
    </message>
    <message>
        <source>User name (Latin letters)</source>
        <translation>نام کاربری (با حروف لاتین)</translation>
    </message>
    <message>
        <source>User name of the administrator</source>
        <translation>نام کاربری مدیر سامانه</translation>
    </message>
    <message>
        <source>Welcome. Four short pages, and the office can begin to work; nothing needs a network.</source>
        <translation>خوش آمدید. پس از چهار صفحهٔ کوتاه کار اداره آغاز می‌شود؛ به شبکه نیازی نیست.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>جای پشتیبان‌ها</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>هنوز برگزیده نشده</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Account number (IBAN)</source>
        <translation>شماره شبا</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>همه: {count}</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>فایل دیگر</translation>
    </message>
    <message>
        <source>Back to people</source>
        <translation>بازگشت به اشخاص</translation>
    </message>
    <message>
        <source>Birth certificate number</source>
        <translation>شماره شناسنامه</translation>
    </message>
    <message>
        <source>Birth certificate serial</source>
        <translation>سریال شناسنامه</translation>
    </message>
    <message>
        <source>Birth certificate series</source>
        <translation>سری شناسنامه</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Border area</source>
        <translation>منطقه مرزی</translation>
    </message>
    <message>
        <source>Bring in a sheet</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>برگزیدن فایل</translation>
    </message>
    <message>
        <source>Choose another kind above to see the other lines.</source>
        <translation>گونهٔ دیگری را در بالا برگزینید تا سطرهای دیگر دیده شود.</translation>
    </message>
    <message>
        <source>Choose the sheet of people</source>
        <translation>فایل اشخاص را برگزینید</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>City or village</source>
        <translation>شهر یا روستا</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Column to correct</source>
        <translation>ستونی که باید اصلاح شود</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>ستون‌های فایل</translation>
    </message>
    <message>
        <source>County</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>روز تولد</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>افراد تحت تکفل</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معلول</translation>
    </message>
    <message>
        <source>District</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Drop the sheet here, or choose it</source>
        <translation>فایل را این‌جا رها کنید یا برگزینید</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تکراری</translation>
    </message>
    <message>
        <source>Duplicates: {count}</source>
        <translation>تکراری: {count}</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>تحصیلات</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>وضعیت اشتغال</translation>
    </message>
    <message>
        <source>Empty the cell, or write one that the guide names.</source>
        <translation>خانه را خالی کنید، یا یکی از آن‌ها را که در راهنما آمده است بنویسید.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>Errors: {count}</source>
        <translation>خطا: {count}</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>فایل اکسل (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel, OpenDocument or CSV; nothing is written before you have seen what would happen</source>
        <translation>اکسل، اُپن‌داکیومنت یا CSV؛ پیش از دیدن نتیجه چیزی ثبت نمی‌شود</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>نام پدر</translation>
    </message>
    <message>
        <source>Field of activity</source>
        <translation>رشته فعالیت</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>رشته تحصیلی</translation>
    </message>
    <message>
        <source>Fill the cell in the second line of the sheet settings.</source>
        <translation>خانهٔ آن را در سطر دوم کاربرگ settings پر کنید.</translation>
    </message>
    <message>
        <source>First and last name in one cell</source>
        <translation>نام و نام خانوادگی در یک خانه</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>زیربنا</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Give every option of a list a name of its own, of Latin letters and digits without spaces.</source>
        <translation>به هر گزینهٔ فهرست نامی جدا از حرف و رقم لاتین و بی‌فاصله بدهید.</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>سرپرست خانوار</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Import of {file}: {accepted} registered, {duplicates} duplicates, {errors} with errors.</source>
        <translation>ورود {file}: {accepted} نفر ثبت شد، {duplicates} تکراری، {errors} سطر با خطا.</translation>
    </message>
    <message>
        <source>Importing the sheet</source>
        <translation>وارد کردن فایل</translation>
    </message>
    <message>
        <source>Imports made before</source>
        <translation>ورودهای پیشین</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>بیمه</translation>
    </message>
    <message>
        <source>Last and first name in one cell</source>
        <translation>نام خانوادگی و نام در یک خانه</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>سطر در پرونده</translation>
    </message>
    <message>
        <source>Line {line} of this sheet has the same name, father's name and date of birth, but another national code.</source>
        <translation>سطر {line} همین برگه همین نام، نام پدر و تاریخ تولد را با کد ملی دیگری دارد.</translation>
    </message>
    <message>
        <source>Look at the columns, then import</source>
        <translation>ستون‌ها را ببینید، سپس وارد کنید</translation>
    </message>
    <message>
        <source>Looking at the lines</source>
        <translation>بررسی سطرها</translation>
    </message>
    <message>
        <source>Looks like {name} ({code}), who is already registered: {reasons}.</source>
        <translation>شبیه {name} ({code}) است که پیش‌تر ثبت شده: {reasons}.</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>وضعیت تأهل</translation>
    </message>
    <message>
        <source>Mend it in Excel, save the file and choose it again.</source>
        <translation>آن را در اکسل درست کنید، پرونده را ذخیره کنید و دوباره بخوانید.</translation>
    </message>
    <message>
        <source>Military service</source>
        <translation>نظام وظیفه</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>تلفن همراه</translation>
    </message>
    <message>
        <source>Mobile or telephone</source>
        <translation>تلفن همراه یا ثابت</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>ماه تولد</translation>
    </message>
    <message>
        <source>Name in the sheet</source>
        <translation>نام در فایل</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>تابعیت</translation>
    </message>
    <message>
        <source>No column is given as {what}. Choose it, then import.</source>
        <translation>برای {what} ستونی معرفی نشده است. آن را انتخاب کنید و سپس وارد کنید.</translation>
    </message>
    <message>
        <source>No line of this kind</source>
        <translation>سطری از این گونه نیست</translation>
    </message>
    <message>
        <source>No sheet has been brought in yet.</source>
        <translation>هنوز فایلی وارد نشده است.</translation>
    </message>
    <message>
        <source>Open area</source>
        <translation>فضای باز</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه ثبت</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>نوع مالکیت</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>محل تولد</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>محل صدور</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>Reason for heading the household</source>
        <translation>دلیل سرپرستی خانوار</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <source>Registered: {count}</source>
        <translation>ثبت شد: {count}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Save the result sheet</source>
        <translation>ذخیرهٔ نتیجه در اکسل</translation>
    </message>
    <message>
        <source>Save the result sheet as</source>
        <translation>ذخیرهٔ نتیجه</translation>
    </message>
    <message>
        <source>Sheet {sheet}, line {line}: {fault}</source>
        <translation>کاربرگ {sheet}، سطر {line}: {fault}</translation>
    </message>
    <message>
        <source>Sheet {sheet}: {fault}</source>
        <translation>کاربرگ {sheet}: {fault}</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
        <translation>فایل‌های جدول (*.xlsx *.xls *.ods *.csv);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Support bodies</source>
        <translation>نهادهای حمایتی</translation>
    </message>
    <message>
        <source>Take everybody whom this import registered out of use again?</source>
        <translation>همهٔ کسانی که با این ورود ثبت شدند دوباره کنار گذاشته شوند؟</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن ثابت</translation>
    </message>
    <message>
        <source>The birth date is the Gregorian day {value} in the sheet, unlike most others: Excel may have made it from a short Jalali date. Look at it again.</source>
        <translation>تاریخ تولد در پرونده روز میلادی {value} است، برخلاف بیشتر سطرها؛ شاید اکسل آن را از یک تاریخ کوتاه شمسی ساخته باشد. دوباره نگاهش کنید.</translation>
    </message>
    <message>
        <source>The import of {file} was undone.</source>
        <translation>ورود پرونده {file} برگردانده شد.</translation>
    </message>
    <message>
        <source>The name was cut into “{first}” and “{last}”; look whether that is right.</source>
        <translation>نام به «{first}» و «{last}» جدا شد؛ ببینید درست است یا نه.</translation>
    </message>
    <message>
        <source>The national code {code} is already registered: {name}.</source>
        <translation>کد ملی {code} پیش‌تر ثبت شده است: {name}.</translation>
    </message>
    <message>
        <source>The national code {code} stands in line {line} of this sheet too.</source>
        <translation>کد ملی {code} در سطر {line} همین برگه هم آمده است.</translation>
    </message>
    <message>
        <source>The result sheet was saved: {file}</source>
        <translation>نتیجه ذخیره شد: {file}</translation>
    </message>
    <message>
        <source>There is no file {name}. Choose it again.</source>
        <translation>پرونده {name} پیدا نشد. دوباره انتخابش کنید.</translation>
    </message>
    <message>
        <source>This import is not in this office's store. Refresh the list.</source>
        <translation>این ورود در داده‌های این اداره نیست. فهرست را تازه کنید.</translation>
    </message>
    <message>
        <source>This import was already undone.</source>
        <translation>این ورود پیش‌تر برگردانده شده است.</translation>
    </message>
    <message>
        <source>To be registered: {count}</source>
        <translation>ثبت می‌شود: {count}</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>برای اصلاح</translation>
    </message>
    <message>
        <source>Two columns are given as “{what}”. Choose it for one of them only.</source>
        <translation>دو ستون «{what}» معرفی شده‌اند. آن را فقط برای یکی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>لغو این ورود</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>لغو ورود</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>لغو شده</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation>شهری یا روستایی</translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation>ایثارگر</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>روستا</translation>
    </message>
    <message>
        <source>Will be registered</source>
        <translation>ثبت می‌شود</translation>
    </message>
    <message>
        <source>Write a name of Latin letters, digits and underlines that stands once in the form.</source>
        <translation>نامی از حرف‌های لاتین، رقم و زیرخط بنویسید که در فرم یک بار آمده باشد.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 100 in the sheet choices.</source>
        <translation>در کاربرگ choices عددی از ۰ تا ۱۰۰ بنویسید.</translation>
    </message>
    <message>
        <source>Write a whole number; empty where the answer does not count.</source>
        <translation>عدد بنویسید؛ اگر پاسخ در امتیاز به شمار نمی‌آید خالی بگذارید.</translation>
    </message>
    <message>
        <source>Write code, title and weight of each block, the weight above zero.</source>
        <translation>برای هر محور کد، عنوان و وزن بنویسید؛ وزن بیش از صفر باشد.</translation>
    </message>
    <message>
        <source>Write in this column what is asked.</source>
        <translation>آنچه را پرسیده می‌شود در همین ستون بنویسید.</translation>
    </message>
    <message>
        <source>Write one of the keys field, covers, training, consulting, sale, willing, each once.</source>
        <translation>یکی از کلیدهای field، covers، training، consulting، sale، willing را بنویسید، هر یک یک بار.</translation>
    </message>
    <message>
        <source>Write one of: text, integer, decimal, date, select_one LIST, select_multiple LIST, note, calculate, image, acknowledge, begin_group and end_group, begin_repeat and end_repeat.</source>
        <translation>یکی از این‌ها را بنویسید: text، integer، decimal، date، select_one LIST، select_multiple LIST، note، calculate، image، acknowledge، begin_group و end_group، begin_repeat و end_repeat.</translation>
    </message>
    <message>
        <source>Write the bands from the highest minimum down to 0, the last one without needs.</source>
        <translation>گروه‌های نتیجه را از بالاترین حد تا ۰ بنویسید؛ آخرین گروه بی‌شرط باشد.</translation>
    </message>
    <message>
        <source>Write the expression anew: questions as ${name}, texts in single quotes, signs as in Excel.</source>
        <translation>عبارت را دوباره بنویسید: نام پرسش به صورت ${name}، متن میان دو '، نشانه‌ها مانند اکسل.</translation>
    </message>
    <message>
        <source>Write where each number of points begins, like 1:35 3:75 5:100.</source>
        <translation>بنویسید هر امتیاز از چه عددی آغاز می‌شود، مانند 1:35 3:75 5:100.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سال تولد</translation>
    </message>
    <message>
        <source>a default is an answer or today(); “{default}” is neither. What is computed is a question of the type calculate</source>
        <translation>پیش‌فرض یا پاسخ است یا today()؛ «{default}» هیچ‌کدام نیست. آنچه محاسبه می‌شود پرسشی از نوع calculate است</translation>
    </message>
    <message>
        <source>a name of a question is not written like {sample}</source>
        <translation>نام پرسش به صورت {sample} نوشته نشده است</translation>
    </message>
    <message>
        <source>a repeat inside a repeat is not supported; ask for the inner rows in a repeat of their own, after this one</source>
        <translation>تکرار درون تکرار پشتیبانی نمی‌شود؛ ردیف‌های درونی را پس از این در تکراری جداگانه بپرسید</translation>
    </message>
    <message>
        <source>choices from the file “{list}” are not supported; write them into the sheet choices, and narrow a long list by the column choice_filter</source>
        <translation>گزینه‌های پروندهٔ «{list}» پشتیبانی نمی‌شود؛ آنها را در برگهٔ choices بنویسید و فهرست بلند را با ستون choice_filter محدود کنید</translation>
    </message>
    <message>
        <source>choices from the rows of “{list}” are not supported; ask for the name as text instead</source>
        <translation>گزینه‌ها از ردیف‌های «{list}» پشتیبانی نمی‌شود؛ به جای آن نام را با نوع text بپرسید</translation>
    </message>
    <message>
        <source>for example: {values}</source>
        <translation>نمونه: {values}</translation>
    </message>
    <message>
        <source>has notes, skills, assessments, applications or permits</source>
        <translation>یادداشت، مهارت، پتانسیل‌سنجی، درخواست یا مجوز دارد</translation>
    </message>
    <message>
        <source>header in line {line}</source>
        <translation>سرستون در سطر {line}</translation>
    </message>
    <message>
        <source>it cannot be read: {detail}</source>
        <translation>خوانده نمی‌شود: {detail}</translation>
    </message>
    <message>
        <source>nobody can answer what is read_only; give it a calculation, or write it as a note</source>
        <translation>پرسش read_only را کسی نمی‌تواند پاسخ دهد؛ برایش محاسبه بنویسید یا آن را note کنید</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>وارد نمی‌شود</translation>
    </message>
    <message>
        <source>questions of the type “{type}” are not supported</source>
        <translation>پرسش از نوع «{type}» پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <source>questions of the type “{type}” are not supported; ask for one point by the type geopoint</source>
        <translation>پرسش از نوع «{type}» پشتیبانی نمی‌شود؛ یک نقطه را با نوع geopoint بپرسید</translation>
    </message>
    <message>
        <source>questions of the type “{type}” are not supported; use image for a photo or a scan</source>
        <translation>پرسش از نوع «{type}» پشتیبانی نمی‌شود؛ برای عکس یا اسکن image بنویسید</translation>
    </message>
    <message>
        <source>questions of the type “{type}” are not supported; use text, into which a scanner types too</source>
        <translation>پرسش از نوع «{type}» پشتیبانی نمی‌شود؛ text بنویسید که بارکدخوان هم در آن می‌نویسد</translation>
    </message>
    <message>
        <source>questions of the type “{type}” are not supported; use two questions, a date and a time</source>
        <translation>پرسش از نوع «{type}» پشتیبانی نمی‌شود؛ دو پرسش بنویسید: یک date و یک time</translation>
    </message>
    <message>
        <source>the appearance “{appearance}” is not supported for this type</source>
        <translation>نمایش «{appearance}» برای این نوع پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <source>the calculation is missing</source>
        <translation>محاسبه نوشته نشده است</translation>
    </message>
    <message>
        <source>the column {column} is missing</source>
        <translation>ستون {column} نیست</translation>
    </message>
    <message>
        <source>the column “{column}” is not supported</source>
        <translation>ستون «{column}» پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <source>the column “{column}” is passed over, because its name has spaces</source>
        <translation>از ستون «{column}» چشم‌پوشی می‌شود، چون نامش فاصله دارد</translation>
    </message>
    <message>
        <source>the library that reads XLSForms says: {detail}</source>
        <translation>کتابخانهٔ خوانندهٔ XLSForm می‌گوید: {detail}</translation>
    </message>
    <message>
        <source>the line has no name</source>
        <translation>این سطر نام (name) ندارد</translation>
    </message>
    <message>
        <source>the line has no type</source>
        <translation>این سطر نوع (type) ندارد</translation>
    </message>
    <message>
        <source>the list of choices “{list}” is empty</source>
        <translation>فهرست گزینه‌های «{list}» خالی است</translation>
    </message>
    <message>
        <source>the name begins with a letter, and has letters, digits and underlines only</source>
        <translation>نام باید با حرف آغاز شود و تنها حرف، رقم و زیرخط داشته باشد</translation>
    </message>
    <message>
        <source>the name of the option “{name}” has a space in it</source>
        <translation>در نام گزینهٔ «{name}» فاصله هست</translation>
    </message>
    <message>
        <source>the name “{name}” stands twice in the form</source>
        <translation>نام «{name}» دو بار در فرم آمده است</translation>
    </message>
    <message>
        <source>the name “{name}”, which this asks for, stands twice in the form</source>
        <translation>نام «{name}» که اینجا آمده، در فرم دو بار به کار رفته است</translation>
    </message>
    <message>
        <source>the option has no name</source>
        <translation>این گزینه نام (name) ندارد</translation>
    </message>
    <message>
        <source>the option stands twice in its list</source>
        <translation>این گزینه در فهرستش دو بار آمده است</translation>
    </message>
    <message>
        <source>the parameter “{parameter}” is not supported for this type</source>
        <translation>پارامتر «{parameter}» برای این نوع پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <source>the sheet of choices is missing</source>
        <translation>کاربرگ choices نیست</translation>
    </message>
    <message>
        <source>the type “{type}” is not supported; use calculate</source>
        <translation>نوع «{type}» پشتیبانی نمی‌شود؛ calculate بنویسید</translation>
    </message>
    <message>
        <source>the type “{type}” is not supported; write the list into the sheet choices instead</source>
        <translation>نوع «{type}» پشتیبانی نمی‌شود؛ فهرست را در برگهٔ choices بنویسید</translation>
    </message>
    <message>
        <source>there is no column {column} here; possible are: {keys}</source>
        <translation>اینجا ستون {column} نیست؛ این‌ها می‌شود: {keys}</translation>
    </message>
    <message>
        <source>there is no key {column}; possible are: {keys}</source>
        <translation>کلید {column} نیست؛ این‌ها می‌شود: {keys}</translation>
    </message>
    <message>
        <source>there is no list of choices “{list}”</source>
        <translation>فهرست گزینه‌های «{list}» در کاربرگ choices نیست</translation>
    </message>
    <message>
        <source>there is no question “{name}”, which this asks for</source>
        <translation>پرسش «{name}» که اینجا از آن نام برده شده، وجود ندارد</translation>
    </message>
    <message>
        <source>there is no type “{type}”</source>
        <translation>نوع «{type}» وجود ندارد</translation>
    </message>
    <message>
        <source>these columns are missing: {missing}</source>
        <translation>این ستون‌ها نیست: {missing}</translation>
    </message>
    <message>
        <source>these columns mean the same: {found}</source>
        <translation>این ستون‌ها یک معنی دارد: {found}</translation>
    </message>
    <message>
        <source>was already taken out of use</source>
        <translation>پیش‌تر از فهرست کنار گذاشته شده بود</translation>
    </message>
    <message>
        <source>was changed after the import</source>
        <translation>پس از ورود تغییر کرده است</translation>
    </message>
    <message>
        <source>what begins here does not end</source>
        <translation>آنچه اینجا آغاز می‌شود پایان نیافته است</translation>
    </message>
    <message>
        <source>what ends here did not begin</source>
        <translation>آنچه اینجا پایان می‌یابد آغاز نشده است</translation>
    </message>
    <message>
        <source>wordings do not show earlier answers; write it without {sample}</source>
        <translation>متن‌ها پاسخ‌های پیشین را نشان نمی‌دهند؛ آن را بدون {sample} بنویسید</translation>
    </message>
    <message>
        <source>write the first day on which the form holds in the column valid_from, like 1405/07/01</source>
        <translation>نخستین روز اعتبار فرم را در ستون valid_from بنویسید، مانند 1405/07/01</translation>
    </message>
    <message>
        <source>write the name of the form in the column form_id, in Latin letters</source>
        <translation>نام فرم را با حروف لاتین در ستون form_id بنویسید</translation>
    </message>
    <message>
        <source>write the version of the form in the column version</source>
        <translation>نسخه فرم را در ستون version بنویسید</translation>
    </message>
    <message>
        <source>xlsx, xls, ods, csv: titles above the header do no harm, columns are found by their names</source>
        <translation>xlsx، xls، ods، csv؛ عنوان‌های بالای جدول مانع نیست، ستون‌ها از نامشان شناخته می‌شود</translation>
    </message>
    <message>
        <source>{accepted} registered, {duplicates} duplicates, {errors} with errors</source>
        <translation>{accepted} ثبت، {duplicates} تکراری، {errors} دارای خطا</translation>
    </message>
    <message>
        <source>{count} people were registered.</source>
        <translation>{count} نفر ثبت شدند.</translation>
    </message>
    <message>
        <source>{count} people were taken out of use; {kept} stay because somebody worked with them.</source>
        <translation>{count} نفر کنار گذاشته شدند؛ {kept} نفر می‌مانند چون روی پروندهٔ آنان کار شده است.</translation>
    </message>
    <message>
        <source>{name} cannot be opened. If it is open in Excel, close it there and try again.</source>
        <translation>پرونده {name} باز نمی‌شود. اگر در اکسل باز است، آنجا ببندید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a sheet: it is damaged or of another kind. Open it in Excel, save it again as xlsx and choose that file.</source>
        <translation>پرونده {name} خوانده نمی‌شود؛ آسیب دیده یا از نوع دیگری است. آن را در اکسل باز کنید، دوباره با نوع xlsx ذخیره کنید و همان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it is damaged, or its csv files are no text.</source>
        <translation>{name} خوانده نمی‌شود: آسیب دیده یا پرونده‌های csv آن متن نیست.</translation>
    </message>
    <message>
        <source>{name} has no line that names columns such as «کد ملی», «نام» and «نام خانوادگی». Write their names above the columns and choose the file again.</source>
        <translation>در پرونده {name} سطری که ستون‌هایی مانند «کد ملی»، «نام» و «نام خانوادگی» را نام ببرد پیدا نشد. نام ستون‌ها را بالای آن‌ها بنویسید و پرونده را دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} has no sheet called “{sheet}”. Choose one of those it has.</source>
        <translation>پرونده {name} برگه‌ای به نام «{sheet}» ندارد. یکی از برگه‌های آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} holds no csv file. Choose the export of the answers.</source>
        <translation>{name} پروندهٔ csv ندارد. خروجی پاسخ‌ها را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose the file that holds the list of people.</source>
        <translation>پرونده {name} خالی است. پرونده‌ای را انتخاب کنید که فهرست افراد در آن است.</translation>
    </message>
    <message>
        <source>{name} is no XLSForm that can be read: {detail}</source>
        <translation>{name} فرم XLSForm خواندنی نیست: {detail}</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it in Excel without one and choose it again.</source>
        <translation>پرونده {name} رمز دارد. در اکسل آن را بدون رمز ذخیره کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} is too large: at most {lines} lines. Divide it and import the parts one by one.</source>
        <translation>پرونده {name} بزرگ است: بیشترین تعداد {lines} سطر است. آن را چند بخش کنید و بخش‌ها را یکی‌یکی وارد کنید.</translation>
    </message>
    <message>
        <source>{name} is too large: at most {most} megabytes of csv files.</source>
        <translation>{name} زیاد بزرگ است: حداکثر {most} مگابایت پروندهٔ csv.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} megabytes, at most {most}. Divide it and import the parts.</source>
        <translation>پرونده {name} بزرگ است: {size} مگابایت؛ بیشترین اندازه {most} مگابایت است. آن را چند بخش کنید و بخش‌ها را جداگانه وارد کنید.</translation>
    </message>
    <message>
        <source>“{name}” has no wording</source>
        <translation>«{name}» متن پرسش (label) ندارد</translation>
    </message>
    <message>
        <source>“{text}” in the column {column} cannot be read; write pairs like {sample}</source>
        <translation>«{text}» در ستون {column} خوانده نمی‌شود؛ مانند {sample} بنویسید</translation>
    </message>
    <message>
        <source>“{text}” in the column {column} is neither yes nor no</source>
        <translation>«{text}» در ستون {column} نه yes است و نه no</translation>
    </message>
    <message>
        <source>“{text}” in the column {column} is not a whole number</source>
        <translation>«{text}» در ستون {column} عدد صحیح نیست</translation>
    </message>
    <message>
        <source>“{value}” is not known as a gender. Write «زن» or «مرد» in the cell.</source>
        <translation>«{value}» برای جنسیت شناخته نشد. در خانه «زن» یا «مرد» بنویسید.</translation>
    </message>
    <message>
        <source>“{value}” is not known as {what}; it was left out.</source>
        <translation>«{value}» برای «{what}» شناخته نشد و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>“{what}” is no field of a person. Choose one of those offered.</source>
        <translation>«{what}» از مشخصات افراد نیست. یکی از گزینه‌های پیشنهادی را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>After the upgrade some records point nowhere; the upgrade was taken back.</source>
        <translation>پس از ارتقا برخی رکوردها به جایی وصل نبودند؛ ارتقا پس گرفته شد.</translation>
    </message>
    <message>
        <source>Another program is using this office's store. Close it and try again.</source>
        <translation>برنامهٔ دیگری دادهٔ این اداره را در دست دارد. آن را ببندید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The backup could not be put in place ({reason}). Close every window of the program, free some space and try again; nothing was changed.</source>
        <translation>پشتیبان را نشد جایگزین کرد ({reason}). همهٔ پنجره‌های برنامه را ببندید، کمی فضا خالی کنید و دوباره امتحان کنید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The backup folder {folder} cannot be written. Choose another place.</source>
        <translation>در پوشهٔ پشتیبان {folder} نمی‌توان نوشت. جای دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>The backup {file} is not there. Plug its drive in, or choose another file.</source>
        <translation>پشتیبان {file} پیدا نشد. درایو آن را وصل کنید یا فایل دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The backup {file} is not whole. Choose another one; nothing was changed.</source>
        <translation>پشتیبان {file} سالم نیست. پشتیبان دیگری برگزینید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The backup {file} is of the office {site}, not of this one. Nothing was changed.</source>
        <translation>پشتیبان {file} از آنِ دفتر {site} است، نه این دفتر. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The disk could not be read: a part of {file} did not come. Try again; if it stays so, copy the data folder to another disk. The backups are not needed yet; nothing was changed.</source>
        <translation>دیسک خوانده نشد: بخشی از {file} نیامد. دوباره بکوشید؛ اگر ماند، پوشهٔ داده‌ها را روی دیسک دیگری رونوشت کنید. هنوز نیازی به پشتیبان نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The disk does not take or give the data of {file}: it is full, faulty or was removed. Look at its free space and try again; nothing was changed.</source>
        <translation>دیسک دادهٔ {file} را نمی‌پذیرد یا پس نمی‌دهد: پر است، خراب است یا جدا شده. فضای خالی آن را ببینید و دوباره بکوشید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved. Free some space and try again.</source>
        <translation>دیسک پر است و چیزی ذخیره نشد. جا باز کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read ({reason}). Check that this user may open the folder of keys.</source>
        <translation>پرونده کلید {file} خوانده نمی‌شود ({reason}). ببینید این کاربر اجازه باز کردن پوشه کلیدها را دارد یا نه.</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Put it back from a copy, or open the office with its recovery code.</source>
        <translation>پرونده کلید {file} آسیب دیده است. آن را از نسخه پشتیبان برگردانید، یا اداره را با کد بازیابی باز کنید.</translation>
    </message>
    <message>
        <source>The key file {file} was made by another Windows user or on another computer. Log in as that user, or open the office with its recovery code.</source>
        <translation>پرونده کلید {file} را کاربر دیگری از ویندوز یا رایانه دیگری ساخته است. با همان کاربر وارد شوید، یا اداره را با کد بازیابی باز کنید.</translation>
    </message>
    <message>
        <source>The key file {file} was made on another kind of system. Open the office with its recovery code.</source>
        <translation>پرونده کلید {file} روی سیستم‌عامل دیگری ساخته شده است. اداره را با کد بازیابی باز کنید.</translation>
    </message>
    <message>
        <source>The store has schema {store}, made by a newer program; this program knows up to {program}. Install the newer program; nothing was changed.</source>
        <translation>ساختار دادهٔ این اداره نگارش {store} و ساختهٔ برنامه‌ای نوتر است؛ این برنامه تا نگارش {program} را می‌شناسد. برنامهٔ نوتر را نصب کنید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The store {file} cannot be opened with this computer's key. Use the recovery code.</source>
        <translation>پروندهٔ داده {file} با کلید این رایانه باز نمی‌شود. از کد بازیابی استفاده کنید.</translation>
    </message>
    <message>
        <source>The store {file} cannot be written: it or its folder is read-only.</source>
        <translation>در پروندهٔ داده {file} نمی‌توان نوشت: خود پرونده یا پوشهٔ آن فقط‌خواندنی است.</translation>
    </message>
    <message>
        <source>The store {file} is damaged. Restore the latest backup; nothing was changed.</source>
        <translation>پروندهٔ داده {file} آسیب دیده است. آخرین نسخهٔ پشتیبان را بازگردانید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This record is no longer in this office's store. Refresh the list.</source>
        <translation>این رکورد دیگر در دادهٔ این اداره نیست. فهرست را تازه کنید.</translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message>
        <source>(no longer in the lists)</source>
        <translation>(دیگر در فهرست‌ها نیست)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(هیچ)</translation>
    </message>
    <message>
        <source>({words})</source>
        <translation>({words})</translation>
    </message>
    <message>
        <source>1400, 1400/06 or 1400/06/29</source>
        <translation>1400 یا 1400/06 یا 1400/06/29</translation>
    </message>
    <message>
        <source>A questionnaire has from 1 to {most} questions; this one has {count}.</source>
        <translation>پرسشنامه از ۱ تا {most} پرسش دارد؛ این یکی {count} پرسش دارد.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>افزودن ردیف</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>موافق است</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>Answers by their numbers</source>
        <translation>پاسخ‌ها با شماره</translation>
    </message>
    <message>
        <source>Any document, for the trial</source>
        <translation>مدرکی فرضی، برای آزمایش</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>کارشناس</translation>
    </message>
    <message>
        <source>Asked by: all</source>
        <translation>پرسشگر: همه</translation>
    </message>
    <message>
        <source>Asked in great haste</source>
        <translation>شتاب‌زده پرسیده‌شده</translation>
    </message>
    <message>
        <source>Asked on {day} by {who}, version {version}</source>
        <translation>{day}، کارشناس: {who}، نگارش {version}</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>پتانسیل‌سنجی</translation>
    </message>
    <message>
        <source>Assessment of potential</source>
        <translation>پتانسیل‌سنجی</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>بازگشت به پاسخ‌ها</translation>
    </message>
    <message>
        <source>Back to the assessments</source>
        <translation>بازگشت به پتانسیل‌سنجی‌ها</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Band “{band}” needs a score of a block that there is not.</source>
        <translation>سطح «{band}» امتیاز محوری را می‌خواهد که وجود ندارد.</translation>
    </message>
    <message>
        <source>Begun and not recorded yet; the answers are kept in this office only</source>
        <translation>آغاز شده و هنوز ثبت نشده؛ پاسخ‌ها فقط در همین اداره نگهداری می‌شود</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>آغازکننده</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>روز آغاز</translation>
    </message>
    <message>
        <source>Blank questionnaire</source>
        <translation>پرسش‌نامهٔ خالی</translation>
    </message>
    <message>
        <source>Can advise</source>
        <translation>مشاوره می‌دهد</translation>
    </message>
    <message>
        <source>Can sell</source>
        <translation>در فروش کمک می‌کند</translation>
    </message>
    <message>
        <source>Can train</source>
        <translation>آموزش می‌دهد</translation>
    </message>
    <message>
        <source>Choose something else above, or empty the fields to see all.</source>
        <translation>بالا چیز دیگری برگزینید، یا خانه‌ها را خالی کنید تا همه دیده شود.</translation>
    </message>
    <message>
        <source>Choose the picture or the document</source>
        <translation>عکس یا مدرک را انتخاب کنید</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>County</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>Ctrl+N begins one; first find the person it is for.</source>
        <translation>با Ctrl+N آغاز کنید؛ نخست شخص را پیدا کنید.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation>روز پرسش</translation>
    </message>
    <message>
        <source>Decision of a meeting</source>
        <translation>تصمیم جلسه</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>پاسخ نداد</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>موافق نیست</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>نمی‌داند</translation>
    </message>
    <message>
        <source>Empty the search to see all.</source>
        <translation>برای دیدن همه، جست‌وجو را خالی کنید.</translation>
    </message>
    <message>
        <source>Enter adds a row; on an empty row it goes on</source>
        <translation>Enter ردیف می‌افزاید و در ردیف خالی به پرسش بعد می‌رود</translation>
    </message>
    <message>
        <source>Every block needs a weight above zero, and there must be one.</source>
        <translation>هر محور وزنی بیش از صفر می‌خواهد و دست‌کم یک محور باید باشد.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>رشته</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>از فایل…</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>ورود از کاغذ</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>از آغاز</translation>
    </message>
    <message>
        <source>From {start} to {end} by {step}</source>
        <translation>از {start} تا {end} با گام {step}</translation>
    </message>
    <message>
        <source>Gives work to</source>
        <translation>پوشش (نفر)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Go on here with what the paper does not answer rightly.</source>
        <translation>آنچه روی کاغذ درست پاسخ داده نشده، اینجا کامل می‌شود.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ادامه می‌دهم</translation>
    </message>
    <message>
        <source>Half-asked</source>
        <translation>نیمه‌کاره‌ها</translation>
    </message>
    <message>
        <source>Half-asked ({count})</source>
        <translation>نیمه‌کاره‌ها ({count})</translation>
    </message>
    <message>
        <source>Half-asked questionnaires</source>
        <translation>پرسشنامه‌های نیمه‌کاره</translation>
    </message>
    <message>
        <source>If it is right all the same: why? Enter goes on</source>
        <translation>اگر همین درست است، چرا؟ (Enter: ادامه)</translation>
    </message>
    <message>
        <source>In each line the question's number and the option's: “12 3”. Several: “14 1 4”. “?” does not know, “!” did not answer. Enter goes to the next question that is asked.</source>
        <translation>در هر سطر شمارهٔ پرسش و شمارهٔ گزینه: «۱۲ ۳»؛ چند گزینه: «۱۴ ۱ ۴»؛ «؟» نمی‌داند و «!» پاسخ نداد. Enter به پرسش بعدی که باید پرسیده شود می‌رود.</translation>
    </message>
    <message>
        <source>Issue a permit</source>
        <translation>صدور مجوز</translation>
    </message>
    <message>
        <source>It asks and scores the same as version {version}.</source>
        <translation>همان چیزی را می‌پرسد و همان‌گونه امتیاز می‌دهد که نسخهٔ {version}.</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>آخرین تصمیم</translation>
    </message>
    <message>
        <source>Last typed on</source>
        <translation>آخرین ورود</translation>
    </message>
    <message>
        <source>Latitude, longitude: 32.86, 59.22</source>
        <translation>عرض، طول: 32.86، 59.22</translation>
    </message>
    <message>
        <source>Leave it for a second entry</source>
        <translation>بماند برای ورود دوم</translation>
    </message>
    <message>
        <source>Like 09:30</source>
        <translation>مانند 09:30</translation>
    </message>
    <message>
        <source>Line {line}: question {number} has no option number {option}.</source>
        <translation>سطر {line}: پرسش {number} گزینه شماره {option} ندارد.</translation>
    </message>
    <message>
        <source>Line {line}: question {number} is not answered by codes; add it in the window.</source>
        <translation>سطر {line}: پرسش {number} با شماره پاسخ داده نمی‌شود؛ در پنجره بیفزایید.</translation>
    </message>
    <message>
        <source>Line {line}: question {number} was answered in an earlier line.</source>
        <translation>سطر {line}: پرسش {number} پیش‌تر پاسخ داده شده است.</translation>
    </message>
    <message>
        <source>Line {line}: there is no question number {number} on the paper.</source>
        <translation>سطر {line}: پرسش شماره {number} در برگه نیست.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name, national code, or who began it …</source>
        <translation>نام، کد ملی یا آغازکننده …</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>Need “{question}” wants a title, a condition and one of the actions {actions}.</source>
        <translation>نیاز «{question}» عنوان، شرط و یکی از این کارها را می‌خواهد: {actions}.</translation>
    </message>
    <message>
        <source>Neither visited nor decided yet.</source>
        <translation>هنوز نه بازدید شده و نه جلسه‌ای تصمیم گرفته است.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>پتانسیل‌سنجی تازه</translation>
    </message>
    <message>
        <source>No assessment has been recorded yet</source>
        <translation>هنوز پتانسیل‌سنجی ثبت نشده است</translation>
    </message>
    <message>
        <source>No column holds the people's national codes. Call it national_code or «کد ملی» in the first line.</source>
        <translation>هیچ ستونی کد ملی افراد را ندارد. نام ستون را در سطر نخست national_code یا «کد ملی» بگذارید.</translation>
    </message>
    <message>
        <source>No column is a question of the questionnaire. Look at the first line.</source>
        <translation>هیچ ستونی پرسشی از این پرسشنامه نیست. سطر نخست را نگاه کنید.</translation>
    </message>
    <message>
        <source>No questionnaire is being tried out. Choose one in the list of questionnaires.</source>
        <translation>پرسشنامه‌ای برای آزمایش برگزیده نشده است. از فهرست پرسشنامه‌ها یکی را برگزینید.</translation>
    </message>
    <message>
        <source>No questionnaire is half-asked</source>
        <translation>هیچ پرسشنامه‌ای نیمه‌کاره نیست</translation>
    </message>
    <message>
        <source>No such assessment</source>
        <translation>چنین پتانسیل‌سنجی‌ای نیست</translation>
    </message>
    <message>
        <source>Nobody is asked for consent: the questionnaire has no question of that kind.</source>
        <translation>از کسی رضایت گرفته نمی‌شود: پرسشنامه پرسش رضایت (acknowledge) ندارد.</translation>
    </message>
    <message>
        <source>Nobody with the national code {code} is registered here. Register the person first.</source>
        <translation>کسی با کد ملی {code} در این اداره ثبت نشده است. نخست او را ثبت کنید.</translation>
    </message>
    <message>
        <source>None of this person is half-asked</source>
        <translation>پرسشنامهٔ نیمه‌کاره‌ای با این مشخصات نیست</translation>
    </message>
    <message>
        <source>Not registered in this office</source>
        <translation>در این اداره ثبت نشده است</translation>
    </message>
    <message>
        <source>Nothing to choose yet: answer the question before it</source>
        <translation>هنوز گزینه‌ای نیست: نخست پرسش پیش از این را پاسخ دهید</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>روی صفحه</translation>
    </message>
    <message>
        <source>One document answers this question. Drag one file only.</source>
        <translation>پاسخ این پرسش یک سند است. تنها یک پرونده بکشید.</translation>
    </message>
    <message>
        <source>One of the person's documents, or a file: Ctrl+O, or drag it here</source>
        <translation>از اسناد شخص، یا پرونده با Ctrl+O یا کشیدن به اینجا</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>تک‌پرسش</translation>
    </message>
    <message>
        <source>Paper questionnaire: {title}</source>
        <translation>ورود از کاغذ: {title}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>Points of 100 that each answer gave to its side</source>
        <translation>سهم هر پاسخ از ۱۰۰ امتیاز آن جنبه</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Question {number} was typed as “{first}” first and as “{second}” then. Look at the paper.</source>
        <translation>پرسش {number} بار نخست «{first}» و بار دوم «{second}» نوشته شده است. برگه را نگاه کنید.</translation>
    </message>
    <message>
        <source>Question “{question}” cannot stand in a table: no table, attachment, consent, note or weight can.</source>
        <translation>پرسش «{question}» در جدول نمی‌آید: جدول، پیوست، رضایت، یادداشت و وزن در جدول نمی‌شود.</translation>
    </message>
    <message>
        <source>Question “{question}” has no wording.</source>
        <translation>پرسش «{question}» متن ندارد.</translation>
    </message>
    <message>
        <source>Question “{question}” may have at most {most} options.</source>
        <translation>پرسش «{question}» حداکثر {most} گزینه می‌تواند داشته باشد.</translation>
    </message>
    <message>
        <source>Question “{question}”: a choice needs at least two options with different codes, others none.</source>
        <translation>پرسش «{question}»: پرسش گزینه‌ای دست‌کم دو گزینه با کدهای متفاوت می‌خواهد و پرسش‌های دیگر گزینه ندارند.</translation>
    </message>
    <message>
        <source>Question “{question}”: a question in a table has no default.</source>
        <translation>پرسش «{question}»: پرسش درون جدول پاسخ پیش‌فرض ندارد.</translation>
    </message>
    <message>
        <source>Question “{question}”: a range belongs to numbers only, and goes from one number to another by steps that are not zero.</source>
        <translation>پرسش «{question}»: بازه تنها برای عدد است و از عددی تا عددی دیگر با گام ناصفر می‌رود.</translation>
    </message>
    <message>
        <source>Question “{question}”: a table needs columns, and nothing else has any.</source>
        <translation>پرسش «{question}»: جدول ستون می‌خواهد و جز جدول چیزی ستون ندارد.</translation>
    </message>
    <message>
        <source>Question “{question}”: its default “{default}” is no answer to it.</source>
        <translation>پرسش «{question}»: پیش‌فرض «{default}» پاسخ آن نیست.</translation>
    </message>
    <message>
        <source>Question “{question}”: its filter is too long for so many options. Compare columns with answers only, like county = the county that was chosen.</source>
        <translation>پرسش «{question}»: صافی آن برای این شمار گزینه زیاد بلند است. ستون را تنها با پاسخ بسنجید، مانند شهرستان = شهرستانی که انتخاب شد.</translation>
    </message>
    <message>
        <source>Question “{question}”: limits and steps belong to numbers only, and must ascend.</source>
        <translation>پرسش «{question}»: حد و پله تنها برای عدد است و باید رو به بالا باشد.</translation>
    </message>
    <message>
        <source>Question “{question}”: only a choice has a filter of the choices.</source>
        <translation>پرسش «{question}»: تنها پرسش انتخابی صافی گزینه دارد.</translation>
    </message>
    <message>
        <source>Question “{question}”: points lie from 0 to 100, and a weight needs points and a block.</source>
        <translation>پرسش «{question}»: امتیاز از ۰ تا ۱۰۰ است و وزن، امتیاز و محور می‌خواهد.</translation>
    </message>
    <message>
        <source>Question “{question}”: what is calculated needs a calculation, nothing else has one, and nobody can be made to answer it.</source>
        <translation>پرسش «{question}»: تنها مقدار محاسبه‌شدنی فرمول دارد و باید داشته باشد، و الزامی نمی‌شود.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>پرسشنامه</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>رتبه‌بندی</translation>
    </message>
    <message>
        <source>Read out:</source>
        <translation>برای پاسخ‌گو بخوانید:</translation>
    </message>
    <message>
        <source>Reason; Enter puts it away, Esc lets it be</source>
        <translation>دلیل؛ Enter کنار می‌گذارد و Esc رها می‌کند</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Record the step</source>
        <translation>ثبت اقدام</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>نتیجه تا اینجا</translation>
    </message>
    <message>
        <source>Result: all</source>
        <translation>نتیجه: همه</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>سطر {row}: {problem}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Score far from the others</source>
        <translation>امتیاز دور از دیگران</translation>
    </message>
    <message>
        <source>Scores by other weights</source>
        <translation>امتیازها با وزن‌های دیگر</translation>
    </message>
    <message>
        <source>Section “{section}” counts for the block “{block}”, which there is not.</source>
        <translation>بخش «{section}» برای محور «{block}» شمرده می‌شود که وجود ندارد.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>نمایش نتیجه</translation>
    </message>
    <message>
        <source>Sides of the assessment</source>
        <translation>محورهای سنجش</translation>
    </message>
    <message>
        <source>Table “{question}” may have at most {most} rows.</source>
        <translation>جدول «{question}» بیش از {most} سطر نمی‌تواند داشته باشد.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Take this row out</source>
        <translation>حذف این ردیف</translation>
    </message>
    <message>
        <source>The answers are kept as a draft.</source>
        <translation>پاسخ‌ها به‌صورت پیش‌نویس نگه داشته شد.</translation>
    </message>
    <message>
        <source>The assessment was recorded: {band}, score {score}.</source>
        <translation>پتانسیل‌سنجی ثبت شد: {band}، امتیاز {score}.</translation>
    </message>
    <message>
        <source>The bands must descend from at most 100 to a last one at 0 without needs.</source>
        <translation>سطح‌ها باید از حداکثر ۱۰۰ پایین بیایند تا سطح آخر که ۰ و بی‌شرط است.</translation>
    </message>
    <message>
        <source>The blank questionnaire was written: {file}</source>
        <translation>پرسش‌نامهٔ خالی نوشته شد: {file}</translation>
    </message>
    <message>
        <source>The block “{block}” has no question with a weight: it never has a score.</source>
        <translation>محور «{block}» هیچ پرسش وزن‌داری ندارد و هرگز امتیازی نمی‌گیرد.</translation>
    </message>
    <message>
        <source>The code “{question}” is empty, stands twice or begins with an underline.</source>
        <translation>کد «{question}» خالی یا تکراری است یا با زیرخط آغاز می‌شود.</translation>
    </message>
    <message>
        <source>The day of the assessment, {date}, is after today. Look at it again.</source>
        <translation>تاریخ پتانسیل‌سنجی، {date}، پس از امروز است. دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>The day of the meeting, {date}, is after today. Look at it again.</source>
        <translation>تاریخ جلسه، {date}، پس از امروز است. دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>The document is the questionnaire “{own}”, not “{name}”.</source>
        <translation>این سند پرسشنامه «{own}» است، نه «{name}».</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>پرونده خوانده می‌شود …</translation>
    </message>
    <message>
        <source>The first day in the file, {day}, has passed: it is asked from today on.</source>
        <translation>نخستین روز در پرونده، {day}، گذشته است: از امروز پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>The national code is missing.</source>
        <translation>کد ملی نوشته نشده است.</translation>
    </message>
    <message>
        <source>The old scores stay when the weights of a questionnaire change.</source>
        <translation>با تغییر وزن‌های پرسشنامه، امتیازهای پیشین هم می‌ماند.</translation>
    </message>
    <message>
        <source>The paper waits for its second entry, by you or somebody else.</source>
        <translation>برگه در انتظار ورود دوم ماند؛ خودتان یا همکارتان.</translation>
    </message>
    <message>
        <source>The person's file</source>
        <translation>پروندهٔ شخص</translation>
    </message>
    <message>
        <source>The questionnaire cannot be read: in “{place}”, {detail}</source>
        <translation>پرسشنامه خوانده نمی‌شود: در «{place}»، {detail}</translation>
    </message>
    <message>
        <source>The questionnaire cannot be read: the file is damaged ({detail}).</source>
        <translation>پرسشنامه خوانده نمی‌شود: فایل آسیب دیده است ({detail}).</translation>
    </message>
    <message>
        <source>The questionnaire has no question “{question}”. Leave this answer out.</source>
        <translation>پرسشنامه پرسشی با کد «{question}» ندارد. این پاسخ را کنار بگذارید.</translation>
    </message>
    <message>
        <source>The questionnaire of {name} was put away.</source>
        <translation>پرسشنامهٔ {name} کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The ranking asks for the question “{question}”, which there is not.</source>
        <translation>رتبه‌بندی پرسش «{question}» را می‌خواهد که در پرسشنامه نیست.</translation>
    </message>
    <message>
        <source>The reason is too long: at most {limit} letters.</source>
        <translation>دلیل بلند است؛ بیشترین {limit} حرف است.</translation>
    </message>
    <message>
        <source>The remark “{text}” has no condition: it would be said of everybody.</source>
        <translation>تذکر «{text}» شرطی ندارد و برای همه گفته می‌شود.</translation>
    </message>
    <message>
        <source>The same answers as before</source>
        <translation>پاسخ‌های تکراری</translation>
    </message>
    <message>
        <source>The same paper a second time</source>
        <translation>همان کاغذ، بار دوم</translation>
    </message>
    <message>
        <source>The second entry is empty. Type the paper again, then record.</source>
        <translation>ورود دوم خالی است. برگه را دوباره وارد کنید و سپس ثبت کنید.</translation>
    </message>
    <message>
        <source>The sheet ranking names no question for the field: rankings cannot be narrowed to a field.</source>
        <translation>در کاربرگ ranking پرسشی برای رشته نام برده نشده است: رتبه‌بندی را نمی‌توان به یک رشته محدود کرد.</translation>
    </message>
    <message>
        <source>The step was recorded.</source>
        <translation>اقدام ثبت شد.</translation>
    </message>
    <message>
        <source>The whole section</source>
        <translation>همهٔ بخش</translation>
    </message>
    <message>
        <source>There is a version {version} of {name} already. Give the new one another version.</source>
        <translation>نسخهٔ {version} از پرسشنامهٔ {name} پیش از این منتشر شده است. در کاربرگ settings نسخهٔ دیگری بنویسید.</translation>
    </message>
    <message>
        <source>There is no questionnaire named {name}. There are: {names}.</source>
        <translation>پرسشنامه‌ای به نام {name} نیست. این‌ها هست: {names}.</translation>
    </message>
    <message>
        <source>There is no version {version} of the questionnaire {name}. There are: {versions}.</source>
        <translation>نسخه {version} از پرسشنامه {name} در این اداره نیست. این‌ها هست: {versions}.</translation>
    </message>
    <message>
        <source>These answers were rejected on the server. Ask who rejected them; nothing is recorded.</source>
        <translation>این پاسخ‌ها در سامانهٔ گردآوری رد شده است. از ردکننده بپرسید؛ چیزی ثبت نشد.</translation>
    </message>
    <message>
        <source>These questions depend on each other in a circle: {path}. Take one step out of it.</source>
        <translation>این پرسش‌ها دور تسلسل دارند: {path}. یکی از وابستگی‌ها را بردارید.</translation>
    </message>
    <message>
        <source>This is too long: {count} letters, at most {most}. Shorten it.</source>
        <translation>این متن بلند است: {count} حرف؛ بیشترین {most} حرف است. کوتاهش کنید.</translation>
    </message>
    <message>
        <source>This paper was typed once and waits for the second entry: type it again, unseen.</source>
        <translation>این برگه یک بار وارد شده و در انتظار ورود دوم است: بدون دیدن ورود اول، دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>This questionnaire was recorded or put away meanwhile.</source>
        <translation>این پرسشنامه در این میان ثبت یا کنار گذاشته شده است.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>امتیاز کل</translation>
    </message>
    <message>
        <source>Trial: nothing of these answers is kept, neither as an assessment nor as a draft.</source>
        <translation>آزمایش پرسشنامه: هیچ پاسخی نگه داشته نمی‌شود، نه به عنوان سنجش و نه نیمه‌کاره.</translation>
    </message>
    <message>
        <source>Type it a second time and compare</source>
        <translation>ورود دوباره و مقایسه</translation>
    </message>
    <message>
        <source>Typed differently: which one stands on the paper?</source>
        <translation>دو بار متفاوت وارد شده است؛ کدام روی کاغذ است؟</translation>
    </message>
    <message>
        <source>Unusual, with a reason: {reason}</source>
        <translation>نامعمول، با این دلیل: {reason}</translation>
    </message>
    <message>
        <source>Verification and the meeting's decision</source>
        <translation>راستی‌آزمایی و تصمیم جلسه</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>راستی‌آزمایی</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نگارش</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>نگارش {version}</translation>
    </message>
    <message>
        <source>Version {version} holds from {day} on: the one published now is asked until then only.</source>
        <translation>نسخهٔ {version} از {day} اجرا می‌شود: نسخه‌ای که اکنون منتشر شود تنها تا آن روز پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Version {version} of {name} ships with the program. Give the new one another version.</source>
        <translation>نسخه {version} از {name} همراه برنامه است. برای نسخه تازه شماره دیگری بنویسید.</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>روستا</translation>
    </message>
    <message>
        <source>Waits for the second entry</source>
        <translation>در انتظار ورود دوم</translation>
    </message>
    <message>
        <source>What is begun and left, or cut off by a power failure, stands here.</source>
        <translation>آنچه آغاز و رها شود یا با قطع برق ناتمام بماند اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>What the person needs</source>
        <translation>نیازهای شناسایی‌شده</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Which questionnaire is asked?</source>
        <translation>کدام پرسش‌نامه پرسیده می‌شود؟</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>پرسشگر</translation>
    </message>
    <message>
        <source>Who is assessed?</source>
        <translation>پتانسیل‌سنجی چه کسی؟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>چرا این امتیاز</translation>
    </message>
    <message>
        <source>With refused answers</source>
        <translation>با پرسش بی‌پاسخ</translation>
    </message>
    <message>
        <source>Worth a look: all</source>
        <translation>قابل بررسی: همه</translation>
    </message>
    <message>
        <source>Write the number and the day of the meeting that decided this.</source>
        <translation>شماره و تاریخ جلسه‌ای را که این تصمیم را گرفته است بنویسید.</translation>
    </message>
    <message>
        <source>Write what was found not to be true.</source>
        <translation>بنویسید چه چیزی درست نبود.</translation>
    </message>
    <message>
        <source>Write why the questionnaire is put away.</source>
        <translation>بنویسید چرا پرسشنامه کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>You have begun the same questionnaire of this person yourself. Finish yours or put it away first.</source>
        <translation>همین پرسشنامهٔ این شخص را خودتان هم آغاز کرده‌اید. نخست آن را تمام کنید یا کنار بگذارید.</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>یک سند</translation>
    </message>
    <message>
        <source>a document that has not come to this office yet</source>
        <translation>سندی که هنوز به این اداره نرسیده است</translation>
    </message>
    <message>
        <source>a step that this program does not know</source>
        <translation>اقدامی که این نسخهٔ برنامه نمی‌شناسد</translation>
    </message>
    <message>
        <source>always</source>
        <translation>همیشه</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>شخص دیگر</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>هنگام ثبت</translation>
    </message>
    <message>
        <source>asked if {condition}</source>
        <translation>پرسیده می‌شود اگر {condition}</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>دست‌کم {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>حداکثر {number}</translation>
    </message>
    <message>
        <source>band of the result</source>
        <translation>گروه نتیجه</translation>
    </message>
    <message>
        <source>bars from the programme: {text}</source>
        <translation>مانع از ورود به طرح: {text}</translation>
    </message>
    <message>
        <source>block of the score</source>
        <translation>محور امتیاز</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>محاسبه‌ای</translation>
    </message>
    <message>
        <source>can advise: {words}</source>
        <translation>توان مشاوره: {words}</translation>
    </message>
    <message>
        <source>can sell: {words}</source>
        <translation>توان فروش: {words}</translation>
    </message>
    <message>
        <source>can train: {words}</source>
        <translation>توان آموزش: {words}</translation>
    </message>
    <message>
        <source>choose the answer</source>
        <translation>گزینش پاسخ</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>counts today</source>
        <translation>ملاک امروز</translation>
    </message>
    <message>
        <source>day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>تاریخ، ماه یا سال</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>پاسخ نداد</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>نمی‌داند</translation>
    </message>
    <message>
        <source>else it is said: {words}</source>
        <translation>وگرنه گفته می‌شود: {words}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>field of activity</source>
        <translation>رشته</translation>
    </message>
    <message>
        <source>for how many there is work is asked in {words}</source>
        <translation>شمار افراد تحت پوشش در {words} پرسیده می‌شود</translation>
    </message>
    <message>
        <source>found true</source>
        <translation>راستی‌آزمایی شد</translation>
    </message>
    <message>
        <source>from {start} on: {points}</source>
        <translation>از {start} به بالا: {points}</translation>
    </message>
    <message>
        <source>from {start} to {end} by steps of {step}</source>
        <translation>از {start} تا {end} با گام {step}</translation>
    </message>
    <message>
        <source>help text</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>how many are chosen in {a}</source>
        <translation>شمار گزینه‌های {a}</translation>
    </message>
    <message>
        <source>how many rows {a} has</source>
        <translation>شمار ردیف‌های {a}</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>اگر {condition}</translation>
    </message>
    <message>
        <source>is willing: {words}</source>
        <translation>تمایل دارد: {words}</translation>
    </message>
    <message>
        <source>it is not so that {a}</source>
        <translation>چنین نباشد که {a}</translation>
    </message>
    <message>
        <source>kind of answer</source>
        <translation>نوع پاسخ</translation>
    </message>
    <message>
        <source>limits and checks</source>
        <translation>محدوده و بررسی‌ها</translation>
    </message>
    <message>
        <source>list</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>meeting {number} of {day}</source>
        <translation>جلسهٔ شمارهٔ {number} مورخ {day}</translation>
    </message>
    <message>
        <source>moved to another section</source>
        <translation>به بخش دیگری رفت</translation>
    </message>
    <message>
        <source>must: {condition}</source>
        <translation>باید {condition}</translation>
    </message>
    <message>
        <source>need</source>
        <translation>نیاز</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>next empty one</source>
        <translation>بی‌پاسخ بعدی</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>پرسش بعد</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>پرسیده نشد</translation>
    </message>
    <message>
        <source>not found true</source>
        <translation>در راستی‌آزمایی تأیید نشد</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>برگزیده نشد</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>number with a fraction</source>
        <translation>عدد اعشاری</translation>
    </message>
    <message>
        <source>on the reserve list</source>
        <translation>در فهرست ذخیره</translation>
    </message>
    <message>
        <source>one option</source>
        <translation>یک گزینه</translation>
    </message>
    <message>
        <source>option added</source>
        <translation>گزینه تازه</translation>
    </message>
    <message>
        <source>option removed</source>
        <translation>گزینه برداشته شد</translation>
    </message>
    <message>
        <source>option reworded</source>
        <translation>عبارت تازه گزینه</translation>
    </message>
    <message>
        <source>order of the options</source>
        <translation>ترتیب گزینه‌ها</translation>
    </message>
    <message>
        <source>picture or document</source>
        <translation>عکس یا مدرک</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>نقطه روی نقشه</translation>
    </message>
    <message>
        <source>points</source>
        <translation>امتیاز پاسخ‌ها</translation>
    </message>
    <message>
        <source>question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>question added</source>
        <translation>پرسش تازه</translation>
    </message>
    <message>
        <source>question removed</source>
        <translation>پرسش برداشته شد</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>رتبه‌بندی</translation>
    </message>
    <message>
        <source>remark of the result</source>
        <translation>تذکر نتیجه</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>عبارت تازه</translation>
    </message>
    <message>
        <source>section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>برگزیده شد</translation>
    </message>
    <message>
        <source>several options</source>
        <translation>چند گزینه</translation>
    </message>
    <message>
        <source>sum in rials</source>
        <translation>مبلغ به ریال</translation>
    </message>
    <message>
        <source>table of rows</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>the answer that stands there first</source>
        <translation>پاسخ آغازین</translation>
    </message>
    <message>
        <source>the block it counts for</source>
        <translation>محوری که در آن به شمار می‌آید</translation>
    </message>
    <message>
        <source>the calculation</source>
        <translation>محاسبه</translation>
    </message>
    <message>
        <source>the check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>the condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>the field is asked in {words}</source>
        <translation>رشته در {words} پرسیده می‌شود</translation>
    </message>
    <message>
        <source>the filter of the choices</source>
        <translation>صافی گزینه‌ها</translation>
    </message>
    <message>
        <source>the sum of {a}</source>
        <translation>جمع {a}</translation>
    </message>
    <message>
        <source>the warning</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>took less than a minute</source>
        <translation>مدت: کمتر از یک دقیقه</translation>
    </message>
    <message>
        <source>took {minutes} minutes</source>
        <translation>مدت: {minutes} دقیقه</translation>
    </message>
    <message>
        <source>trial of version {version}</source>
        <translation>آزمایش نسخهٔ {version}</translation>
    </message>
    <message>
        <source>usually: {condition}</source>
        <translation>معمولاً {condition}</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>what is left of {left} divided by {right}</source>
        <translation>باقیماندهٔ {left} بر {right}</translation>
    </message>
    <message>
        <source>when it is asked</source>
        <translation>شرط پرسیدن</translation>
    </message>
    <message>
        <source>when it is needed</source>
        <translation>شرط الزامی بودن</translation>
    </message>
    <message>
        <source>whether it is needed</source>
        <translation>الزامی بودن</translation>
    </message>
    <message>
        <source>which options are offered</source>
        <translation>کدام گزینه‌ها نشان داده می‌شود</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>بله یا خیر</translation>
    </message>
    <message>
        <source>{a} has {b} among it</source>
        <translation>در {a} گزینهٔ {b} انتخاب شده باشد</translation>
    </message>
    <message>
        <source>{a} is not known</source>
        <translation>پاسخ {a} «نمی‌داند» باشد</translation>
    </message>
    <message>
        <source>{a} was not answered</source>
        <translation>به {a} پاسخ نداده باشد</translation>
    </message>
    <message>
        <source>{a}, else {b}</source>
        <translation>{a}، وگرنه {b}</translation>
    </message>
    <message>
        <source>{block} at least {minimum}</source>
        <translation>{block} دست‌کم {minimum}</translation>
    </message>
    <message>
        <source>{b} if {a}, else {c}</source>
        <translation>اگر {a}، {b}، وگرنه {c}</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} سطر</translation>
    </message>
    <message>
        <source>{count} options: the number in the list at the end of the paper, or the name</source>
        <translation>{count} گزینه: شماره در فهرست پایان برگه، یا خود نام</translation>
    </message>
    <message>
        <source>{day} has passed: assessments of that day were made with the version before. Choose today or later.</source>
        <translation>{day} گذشته است و سنجش‌های آن روز با نسخهٔ پیشین انجام شده است. امروز یا روزی پس از آن را برگزینید.</translation>
    </message>
    <message>
        <source>{day}, by {who}</source>
        <translation>{day}، ثبت‌کننده: {who}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} از {all}</translation>
    </message>
    <message>
        <source>{done} of {all} questions answered</source>
        <translation>{done} از {all} پرسش پاسخ داده شد</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Choose it again.</source>
        <translation>پرونده {file} باز نمی‌شود. دوباره برگزینید.</translation>
    </message>
    <message>
        <source>{gained} of {possible}</source>
        <translation>{gained} از {possible}</translation>
    </message>
    <message>
        <source>{kind}, {title}</source>
        <translation>{kind}، {title}</translation>
    </message>
    <message>
        <source>{left} and {right}</source>
        <translation>{left} و {right}</translation>
    </message>
    <message>
        <source>{left} divided by {right}</source>
        <translation>{left} تقسیم بر {right}</translation>
    </message>
    <message>
        <source>{left} is at least {right}</source>
        <translation>{left} دست‌کم {right} باشد</translation>
    </message>
    <message>
        <source>{left} is at most {right}</source>
        <translation>{left} حداکثر {right} باشد</translation>
    </message>
    <message>
        <source>{left} is less than {right}</source>
        <translation>{left} کمتر از {right} باشد</translation>
    </message>
    <message>
        <source>{left} is more than {right}</source>
        <translation>{left} بیش از {right} باشد</translation>
    </message>
    <message>
        <source>{left} is not {right}</source>
        <translation>{left} جز {right} باشد</translation>
    </message>
    <message>
        <source>{left} is {right}</source>
        <translation>{left} برابر {right} باشد</translation>
    </message>
    <message>
        <source>{left} minus {right}</source>
        <translation>{left} منهای {right}</translation>
    </message>
    <message>
        <source>{left} or {right}</source>
        <translation>{left} یا {right}</translation>
    </message>
    <message>
        <source>{left} plus {right}</source>
        <translation>{left} به‌علاوهٔ {right}</translation>
    </message>
    <message>
        <source>{left} times {right}</source>
        <translation>{left} ضرب در {right}</translation>
    </message>
    <message>
        <source>{name} (withdrawn)</source>
        <translation>{name} (باطل‌شده)</translation>
    </message>
    <message>
        <source>{name} began this one. Only a director may put it away.</source>
        <translation>این پرسشنامه را {name} آغاز کرده است. تنها مدیر می‌تواند آن را کنار بگذارد.</translation>
    </message>
    <message>
        <source>{name} began this questionnaire. Go on with it yourself? It leaves that list then.</source>
        <translation>این پرسشنامه را {name} آغاز کرده است. خودتان ادامه می‌دهید؟ آن‌گاه از فهرست او بیرون می‌آید.</translation>
    </message>
    <message>
        <source>{name}: {done} answers are forgotten. Why is this questionnaire put away?</source>
        <translation>{name}: {done} پاسخ از میان می‌رود. چرا این پرسشنامه کنار گذاشته می‌شود؟</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>{points}</source>
        <translation>{points}</translation>
    </message>
    <message>
        <source>{question} is one of {options}</source>
        <translation>{question} یکی از این‌ها باشد: {options}</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} از ۱۰۰</translation>
    </message>
    <message>
        <source>{text} (if {condition})</source>
        <translation>{text} (اگر {condition})</translation>
    </message>
    <message>
        <source>{title} ({done} of {all})</source>
        <translation>{title} ({done} از {all})</translation>
    </message>
    <message>
        <source>{title}, from {minimum} points on</source>
        <translation>{title}، از امتیاز {minimum} به بالا</translation>
    </message>
    <message>
        <source>{title}, weight {weight}</source>
        <translation>{title}، وزن {weight}</translation>
    </message>
    <message>
        <source>{words}: {facts}</source>
        <translation>{words}: {facts}</translation>
    </message>
    <message>
        <source>{words}: {points}</source>
        <translation>{words}: {points}</translation>
    </message>
    <message>
        <source>“does not know” is not offered</source>
        <translation>«نمی‌داند» پذیرفته نیست</translation>
    </message>
    <message>
        <source>“{answer}” no longer fits: choose again</source>
        <translation>«{answer}» دیگر جور نیست: دوباره انتخاب کنید</translation>
    </message>
    <message>
        <source>“{question}” depends on “{other}”, which is not asked before it or has no such answer.</source>
        <translation>«{question}» به «{other}» وابسته است که پیش از آن پرسیده نمی‌شود یا چنین پاسخی ندارد.</translation>
    </message>
    <message>
        <source>“{question}” is answered with rows.</source>
        <translation>پاسخ «{question}» سطرهای جدول است.</translation>
    </message>
    <message>
        <source>“{question}” is answered with yes or no.</source>
        <translation>پاسخ «{question}» بله یا خیر است.</translation>
    </message>
    <message>
        <source>“{question}” is not answered. Choose or write an answer.</source>
        <translation>«{question}» پاسخ ندارد. پاسخی برگزینید یا بنویسید.</translation>
    </message>
    <message>
        <source>“{question}” must be answered; it decides about the rest.</source>
        <translation>«{question}» باید پاسخ داده شود؛ بقیه کار به آن بسته است.</translation>
    </message>
    <message>
        <source>“{question}” was answered with: {before}, and is with: {after}. Earlier answers count nothing when they are scored anew. Give the new question another name.</source>
        <translation>نوع پاسخ «{question}» از «{before}» به «{after}» تغییر کرده است. پاسخ‌های پیشین در محاسبهٔ دوبارهٔ امتیاز به شمار نمی‌آید. به پرسش تازه نام (name) دیگری بدهید.</translation>
    </message>
    <message>
        <source>“{question}”, {part}: {fault}</source>
        <translation>«{question}»، {part}: {fault}</translation>
    </message>
    <message>
        <source>“{question}”: latitude and longitude seem to be taken for each other. Look at them again, or write why they are right.</source>
        <translation>«{question}»: گویا عرض و طول جغرافیایی جابه‌جا نوشته شده است. دوباره نگاه کنید یا بنویسید چرا درست است.</translation>
    </message>
    <message>
        <source>“{question}”: photos in an export are not read. Add the photo in the window.</source>
        <translation>«{question}»: عکس‌های خروجی خوانده نمی‌شود. عکس را در پنجره بیفزایید.</translation>
    </message>
    <message>
        <source>“{question}”: put every option in its place, each once.</source>
        <translation>«{question}»: همهٔ گزینه‌ها را، هر کدام یک بار، به ترتیب بگذارید.</translation>
    </message>
    <message>
        <source>“{question}”: the option “{option}” was called {before} and is called {after} now. Earlier answers are not counted with it. Keep the old name.</source>
        <translation>«{question}»: نام گزینهٔ «{option}» پیش از این {before} بود و اکنون {after} است. پاسخ‌های پیشین با آن یکی شمرده نمی‌شود. نام پیشین را نگه دارید.</translation>
    </message>
    <message>
        <source>“{question}”: there must be as many rows as the answer before it says.</source>
        <translation>«{question}»: شمار ردیف‌ها باید همان باشد که در پاسخ پیش از آن آمده است.</translation>
    </message>
    <message>
        <source>“{question}”: this answer cannot be. Look at it again.</source>
        <translation>«{question}»: این پاسخ شدنی نیست. دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>“{question}”: this answer is unusual. Look at it again, or write why it is right.</source>
        <translation>«{question}»: این پاسخ نامعمول است. دوباره نگاه کنید یا بنویسید چرا درست است.</translation>
    </message>
    <message>
        <source>“{question}”: this place is not in Iran. Look at it again, or write why it is right.</source>
        <translation>«{question}»: این جا در ایران نیست. دوباره نگاه کنید یا بنویسید چرا درست است.</translation>
    </message>
    <message>
        <source>“{question}”: two options read “{option}”. Whoever asks cannot tell them apart.</source>
        <translation>«{question}»: دو گزینه به یک صورت «{option}» نوشته شده است و پرسشگر آن‌ها را از هم باز نمی‌شناسد.</translation>
    </message>
    <message>
        <source>“{question}”: without consent nothing is recorded.</source>
        <translation>«{question}»: بدون رضایت چیزی ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>“{question}”: write a text of at most {limit} letters.</source>
        <translation>«{question}»: متنی با حداکثر {limit} حرف بنویسید.</translation>
    </message>
    <message>
        <source>“{question}”: {answer} is not possible; from {start} to {end} in steps of {step}.</source>
        <translation>«{question}»: {answer} ممکن نیست؛ از {start} تا {end} با گام {step}.</translation>
    </message>
    <message>
        <source>“{question}”: {answer} is too large; at most {limit} is possible.</source>
        <translation>«{question}»: {answer} زیاد است؛ حداکثر {limit} پذیرفته است.</translation>
    </message>
    <message>
        <source>“{question}”: {answer} is too small; at least {limit} is possible.</source>
        <translation>«{question}»: {answer} کم است؛ دست‌کم {limit} پذیرفته است.</translation>
    </message>
    <message>
        <source>“{question}”: {count} rows; from {low} to {most} are possible.</source>
        <translation>«{question}»: {count} سطر دارد؛ از {low} تا {most} سطر می‌شود.</translation>
    </message>
    <message>
        <source>“{question}”: {message}</source>
        <translation>«{question}»: {message}</translation>
    </message>
    <message>
        <source>“{question}”: “{answer}” does not go with the answers before it. Choose from what is offered.</source>
        <translation>«{question}»: «{answer}» با پاسخ‌های پیش از آن جور نیست. از گزینه‌های موجود انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{question}”: “{answer}” is in no list of this office. Choose from the list.</source>
        <translation>«{question}»: «{answer}» در فهرست‌های این اداره نیست. از فهرست برگزینید.</translation>
    </message>
    <message>
        <source>“{question}”: “{answer}” is no date. Write as much as is known: 1400, 1400/06, 1400/06/29.</source>
        <translation>«{question}»: «{answer}» تاریخ نیست. هر اندازه معلوم است بنویسید: 1400 یا 1400/06 یا 1400/06/29.</translation>
    </message>
    <message>
        <source>“{question}”: “{answer}” is no place. Write latitude and longitude in degrees, like 32.86, 59.22.</source>
        <translation>«{question}»: «{answer}» مختصات نیست. عرض و طول جغرافیایی را به درجه بنویسید، مانند 32.86، 59.22.</translation>
    </message>
    <message>
        <source>“{question}”: “{answer}” is no time of day. Write it like 09:30.</source>
        <translation>«{question}»: «{answer}» ساعت نیست. آن را مانند 09:30 بنویسید.</translation>
    </message>
    <message>
        <source>“{question}”: “{answer}” is none of the answers to choose from.</source>
        <translation>«{question}»: «{answer}» جزو گزینه‌ها نیست.</translation>
    </message>
    <message>
        <source>“{question}”: “{answer}” is not a date. Write it like 1400/06/29.</source>
        <translation>«{question}»: «{answer}» تاریخ نیست. مانند ۱۴۰۰/۰۶/۲۹ بنویسید.</translation>
    </message>
    <message>
        <source>“{question}”: “{answer}” is not a number. Write it like 12.5.</source>
        <translation>«{question}»: «{answer}» عدد نیست. مانند 12.5 بنویسید.</translation>
    </message>
    <message>
        <source>“{question}”: “{answer}” is not a whole number. Write digits only.</source>
        <translation>«{question}»: «{answer}» عدد درست نیست. تنها رقم بنویسید.</translation>
    </message>
    <message>
        <source>“{question}”: “{answer}” is nowhere on the earth. A latitude lies between -90 and 90, a longitude between -180 and 180.</source>
        <translation>«{question}»: «{answer}» جایی روی زمین نیست. عرض جغرافیایی میان 90- و 90 و طول میان 180- و 180 است.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>More than {count} rows</source>
        <translation>بیش از {count} ردیف</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} ردیف</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Back to permits</source>
        <translation>بازگشت به مجوزها</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Check a sheet</source>
        <translation>بررسی اصالت برگه</translation>
    </message>
    <message>
        <source>Choose a picture or PDF</source>
        <translation>برگزیدن تصویر یا PDF</translation>
    </message>
    <message>
        <source>Choose a picture or PDF of the sheet</source>
        <translation>تصویر یا PDF برگه را برگزینید</translation>
    </message>
    <message>
        <source>End of the national code</source>
        <translation>پایان کد ملی</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منقضی</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>قطعی</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>اصیل</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>جعلی</translation>
    </message>
    <message>
        <source>Not in force any more</source>
        <translation>دیگر معتبر نیست</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>اینجا ناشناخته</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>ثابت نشد</translation>
    </message>
    <message>
        <source>Open the permit</source>
        <translation>باز کردن مجوز</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.bmp *.tif *.tiff *.webp *.pdf);;All files (*)</source>
        <translation>تصویر و PDF (*.png *.jpg *.jpeg *.bmp *.tif *.tiff *.webp *.pdf);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>موقت</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ابطال‌شده</translation>
    </message>
    <message>
        <source>Scan the code, paste its text or a picture, or type the permit number; then Enter</source>
        <translation>رمزینه را با بارکدخوان بخوانید، متن یا تصویر آن را بچسبانید یا شمارهٔ مجوز را بنویسید و Enter بزنید</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>تعلیق‌شده</translation>
    </message>
    <message>
        <source>The province's list that this office has read is of {day}.</source>
        <translation>فهرست استان که این اداره خوانده از {day} است.</translation>
    </message>
    <message>
        <source>This office has no record of this number.</source>
        <translation>این اداره این شماره را در دفتر خود ندارد.</translation>
    </message>
    <message>
        <source>What the sheet says</source>
        <translation>آنچه برگه می‌گوید</translation>
    </message>
    <message>
        <source>What this office knows</source>
        <translation>آنچه این اداره می‌داند</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سال تولد</translation>
    </message>
    <message>
        <source>works without a connection: the signature in the code is enough</source>
        <translation>بدون اینترنت؛ امضای درون رمزینه کافی است</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>Digits in the order wanted; Shift+↑↓ changes the place; Backspace takes the last out</source>
        <translation>رقم‌ها را به ترتیب دلخواه بزنید؛ Shift+↑↓ جا را عوض می‌کند؛ Backspace آخری را برمی‌دارد</translation>
    </message>
    <message>
        <source>Not in the list, kept: {code}</source>
        <translation>بیرون از فهرست، نگه داشته می‌شود: {code}</translation>
    </message>
    <message>
        <source>Nothing in the list fits what was typed.</source>
        <translation>چیزی در فهرست با این نوشته نمی‌خواند.</translation>
    </message>
    <message>
        <source>Open the calendar (F4)</source>
        <translation>باز کردن تقویم (F4)</translation>
    </message>
    <message>
        <source>Page {number} of the document</source>
        <translation>صفحهٔ {number} سند</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>درست است</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>درست نیست</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} رقم مانده</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{place}: {name}</source>
        <translation>{place}: {name}</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. Write digits only, or leave it empty.</source>
        <translation>«{value}» عدد درست نیست. تنها رقم بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>“{value}” is not in the list. Type a part of a name and choose one.</source>
        <translation>«{value}» در فهرست نیست. بخشی از نام را بنویسید و یکی را برگزینید.</translation>
    </message>
</context>
</TS>
