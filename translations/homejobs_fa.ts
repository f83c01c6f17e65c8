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
        <source>  package {number} of {day}: {sent} changes, {answered} with an answer</source>
        <translation>  بستهٔ {number} به تاریخ {day}: {sent} تغییر، {answered} با پاسخ</translation>
    </message>
    <message>
        <source>  sent {sent} = applied {applied} + same {same} + kept as loser {kept} + conflict {conflict} + rejected {rejected} + parked {parked} + waiting {waiting} + not answered {unanswered}</source>
        <translation>  فرستاده {sent} = ثبت‌شده {applied} + یکسان {same} + در سابقه {kept} + تعارض {conflict} + برگشتی {rejected} + منتظر نسخهٔ تازه {parked} + منتظر بستهٔ پیشین {waiting} + بی‌پاسخ {unanswered}</translation>
    </message>
    <message>
        <source> (fields: {fields})</source>
        <translation> (فیلد: {fields})</translation>
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
        <source>Decided: {field} is {value}. The counties are told with the next package.</source>
        <translation>تصمیم گرفته شد: {field} برابر {value} است. شهرستان‌ها با بستهٔ بعدی آگاه می‌شوند.</translation>
    </message>
    <message>
        <source>Erased: {count} records. The counties erase them with the next package.</source>
        <translation>پاک شد: {count} رکورد. شهرستان‌ها با بستهٔ بعدی آن‌ها را پاک می‌کنند.</translation>
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
        <source>From {sender} to {receiver}, number {number}, of {day}, {size} bytes. {state}</source>
        <translation>از {sender} به {receiver}، شمارهٔ {number}، تاریخ {day}، {size} بایت. {state}</translation>
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
        <source>Issued: {number}, valid until {until}</source>
        <translation>صادر شد: {number}، معتبر تا {until}</translation>
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
        <source>Merged: {papers} papers went along. It can be taken back with people unmerge {merged}.</source>
        <translation>ادغام شد: {papers} سند همراه آن رفت. با دستور people unmerge {merged} برگشت‌پذیر است.</translation>
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
        <source>Nobody is registered with national code {code}.</source>
        <translation>کسی با کد ملی {code} ثبت نشده است.</translation>
    </message>
    <message>
        <source>Nobody with the national code or id {code} is registered in this office.</source>
        <translation>کسی با کد ملی یا شناسهٔ {code} در این دفتر ثبت نشده است.</translation>
    </message>
    <message>
        <source>Number {number}; holder {holder}; issued {issued}, valid until {until}</source>
        <translation>شماره {number}؛ دارنده {holder}؛ صدور {issued}، اعتبار تا {until}</translation>
    </message>
    <message>
        <source>Only a covered person names a supporter. Leave --supporter out.</source>
        <translation>فقط فرد تحت پوشش پشتیبان دارد. --supporter را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Only a supporter can be a legal person. Leave the legal person out.</source>
        <translation>فقط پشتیبان می‌تواند شخص حقوقی باشد. مشخصات شخص حقوقی را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Parted again: {papers} papers went back.</source>
        <translation>دوباره جدا شد: {papers} سند برگشت.</translation>
    </message>
    <message>
        <source>Recorded: {band}, {score} of 100</source>
        <translation>ثبت شد: {band}، {score} از ۱۰۰</translation>
    </message>
    <message>
        <source>Registered: {count}</source>
        <translation>ثبت شد: {count}</translation>
    </message>
    <message>
        <source>Root version {root}, {threshold} of {roots} signatures, digits {digits}; list of offices version {list}</source>
        <translation>ریشه نسخهٔ {root}، {threshold} امضا از {roots}، رقم‌ها {digits}؛ فهرست اداره‌ها نسخهٔ {list}</translation>
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
        <source>The command holds signs that are no text. Type them again.</source>
        <translation>در فرمان نویسه‌هایی هست که متن نیست. آن‌ها را دوباره بنویسید.</translation>
    </message>
    <message>
        <source>The command is not right: {message}</source>
        <translation>فرمان درست نیست: {message}</translation>
    </message>
    <message>
        <source>The demo office has {count} people.</source>
        <translation>{count} شخص نمایشی ساخته شد.</translation>
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
        <source>The home-jobs office from the command line.</source>
        <translation>ادارهٔ مشاغل خانگی از خط فرمان.</translation>
    </message>
    <message>
        <source>The keys of {site} are withdrawn (list version {version}). Write packages for every office.</source>
        <translation>کلیدهای {site} پس گرفته شد (فهرست نسخهٔ {version}). برای همهٔ اداره‌ها بسته بنویسید.</translation>
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
        <source>The program failed: {kind}. Nothing was changed. Please report this with the command you gave.</source>
        <translation>برنامه ناتمام ماند: {kind}. چیزی تغییر نکرد. لطفاً این را با فرمانی که دادید گزارش کنید.</translation>
    </message>
    <message>
        <source>The province is asked to move the file; nothing changes before it does.</source>
        <translation>از استان خواسته شد پرونده را جابه‌جا کند؛ تا آن زمان چیزی تغییر نمی‌کند.</translation>
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
        <source>There is no field called {key}. Known are: {known}.</source>
        <translation>فیلدی به نام {key} نیست. فیلدهای شناخته‌شده: {known}.</translation>
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
        <source>This office wrote it.</source>
        <translation>همین اداره آن را نوشته است.</translation>
    </message>
    <message>
        <source>This was a trial; nothing was saved.</source>
        <translation>این فقط آزمایشی بود؛ چیزی ذخیره نشد.</translation>
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
        <source>Written: {file}. It belongs to package {number} for {site}.</source>
        <translation>نوشته شد: {file}. برای بستهٔ {number} به {site} است.</translation>
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
        <source>accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>account for every change that was sent</source>
        <translation>حساب هر تغییری که فرستاده شده است</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>پاسخ در قالب JSON</translation>
    </message>
    <message>
        <source>at a county: make new keys</source>
        <translation>در شهرستان: ساختن کلیدهای تازه</translation>
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
        <source>at the province: make two entries one person</source>
        <translation>در استان: یکی کردن دو ثبت یک شخص</translation>
    </message>
    <message>
        <source>at the province: only this county</source>
        <translation>در استان: فقط این شهرستان</translation>
    </message>
    <message>
        <source>at the province: read a package that was set aside</source>
        <translation>در استان: خواندن بسته‌ای که کنار گذاشته شده است</translation>
    </message>
    <message>
        <source>at the province: show what counties asked for</source>
        <translation>در استان: نمایش درخواست‌های شهرستان‌ها</translation>
    </message>
    <message>
        <source>at the province: take a merge back</source>
        <translation>در استان: برگرداندن ادغام</translation>
    </message>
    <message>
        <source>at the province: withdraw an office's keys</source>
        <translation>در استان: پس گرفتن کلیدهای یک اداره</translation>
    </message>
    <message>
        <source>check the store and give the hash of its state</source>
        <translation>بررسی درستی داده و دادن چکیدهٔ وضعیت آن</translation>
    </message>
    <message>
        <source>compare everybody again, not only what changed</source>
        <translation>همه را از نو بسنج، نه فقط تغییرکرده‌ها را</translation>
    </message>
    <message>
        <source>decided by {user}</source>
        <translation>تصمیم {user}</translation>
    </message>
    <message>
        <source>fill an office with synthetic people</source>
        <translation>پر کردن اداره با اشخاص ساختگی</translation>
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
        <source>found an office in an empty data folder</source>
        <translation>راه‌اندازی اداره در یک پوشهٔ خالی</translation>
    </message>
    <message>
        <source>give a person's file to another county, or ask the province to</source>
        <translation>دادن پروندهٔ شخص به شهرستان دیگر، یا درخواست آن از استان</translation>
    </message>
    <message>
        <source>issue a permit</source>
        <translation>صدور مجوز</translation>
    </message>
    <message>
        <source>keep the number that the national system gave a permit</source>
        <translation>ثبت شماره‌ای که سامانهٔ ملی به مجوز داده است</translation>
    </message>
    <message>
        <source>list the questionnaires</source>
        <translation>فهرست پرسش‌نامه‌ها</translation>
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
        <source>only this Jalali month</source>
        <translation>تنها این ماه شمسی</translation>
    </message>
    <message>
        <source>open an office whose key is lost with its recovery code</source>
        <translation>باز کردن اداره‌ای که کلیدش گم شده، با کد بازیابی</translation>
    </message>
    <message>
        <source>print the slip of a package</source>
        <translation>چاپ برگهٔ تحویل یک بسته</translation>
    </message>
    <message>
        <source>put a backup in the place of the store</source>
        <translation>نشاندن یک پشتیبان به جای پایگاه داده</translation>
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
        <source>register people from a JSON file</source>
        <translation>ثبت اشخاص از پروندهٔ JSON</translation>
    </message>
    <message>
        <source>register people from an Excel, ODS or CSV sheet</source>
        <translation>ثبت اشخاص از کاربرگ Excel، ODS یا CSV</translation>
    </message>
    <message>
        <source>replaced by newer keys, still accepted</source>
        <translation>کلید تازه‌تر دارد و هنوز پذیرفته است</translation>
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
        <source>set aside until somebody releases it: {file}</source>
        <translation>کنار گذاشته شده تا کسی آزادش کند: {file}</translation>
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
        <source>show changes that are not settled yet</source>
        <translation>نمایش تغییرهایی که هنوز قطعی نشده‌اند</translation>
    </message>
    <message>
        <source>show changes that the province did not simply take over</source>
        <translation>نمایش تغییرهایی که استان عیناً نپذیرفته است</translation>
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
        <source>show values that a person must decide</source>
        <translation>نمایش مقدارهایی که یک نفر باید دربارهٔ آن‌ها تصمیم بگیرد</translation>
    </message>
    <message>
        <source>show values that did not win, with their authors</source>
        <translation>نمایش مقدارهایی که نماندند، با نویسندگانشان</translation>
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
        <source>show whom this office trusts</source>
        <translation>نشان دادن این‌که اداره به چه کسانی اعتماد دارد</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>ورودی استاندارد</translation>
    </message>
    <message>
        <source>store a person's answers and score them</source>
        <translation>ثبت پاسخ‌های یک شخص و امتیاز آن</translation>
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
        <source>take this field from the entry that is merged</source>
        <translation>این فیلد از ثبتی که ادغام می‌شود گرفته شود</translation>
    </message>
    <message>
        <source>the day of the assessment, Jalali</source>
        <translation>روز پتانسیل‌سنجی، شمسی</translation>
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
        <source>which pairs to show</source>
        <translation>کدام جفت‌ها نشان داده شود</translation>
    </message>
    <message>
        <source>who acts</source>
        <translation>نام کاربر</translation>
    </message>
    <message>
        <source>why; it is kept and told</source>
        <translation>دلیل؛ نگه داشته و گفته می‌شود</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>پس گرفته شده</translation>
    </message>
    <message>
        <source>write an encrypted backup</source>
        <translation>نوشتن نسخهٔ پشتیبان رمزنگاری‌شده</translation>
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
        <source>{changed} of {people} people compared; {open} pairs wait for a decision.</source>
        <translation>{changed} از {people} شخص سنجیده شد؛ {open} جفت در انتظار تصمیم است.</translation>
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
        <source>{count} people</source>
        <translation>{count} شخص</translation>
    </message>
    <message>
        <source>{count} people were taken out of use again.</source>
        <translation>{count} شخص دوباره از فهرست کنار گذاشته شد.</translation>
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
        <source>{waiting} changes not delivered yet; last receipt: {receipt}; last export: {export}</source>
        <translation>{waiting} تغییر هنوز تحویل نشده؛ آخرین رسید: {receipt}؛ آخرین نوشتن: {export}</translation>
    </message>
    <message>
        <source>{what} ({site}): {reason}{fields}</source>
        <translation>{what} از {site}: {reason}{fields}</translation>
    </message>
    <message>
        <source>“{scope}” is no office code. Write it like 29-01.</source>
        <translation>«{scope}» کد اداره نیست. آن را مانند 29-01 بنویسید.</translation>
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
    <name>Decisions</name>
    <message>
        <source>A person has no field {field}.</source>
        <translation>شخص فیلدی به نام {field} ندارد.</translation>
    </message>
    <message>
        <source>Erasing takes two people: another user must confirm it with an own password.</source>
        <translation>برای پاک کردن دو نفر لازم است: کاربر دیگری باید با گذرواژهٔ خود تأیید کند.</translation>
    </message>
    <message>
        <source>No county {site} is enrolled with this province. Check the number.</source>
        <translation>شهرستانی با شمارهٔ {site} در این استان پذیرفته نشده است. شماره را بررسی کنید.</translation>
    </message>
    <message>
        <source>No value waits for a decision in this field. Refresh the list.</source>
        <translation>در این فیلد مقداری در انتظار تصمیم نیست. فهرست را تازه کنید.</translation>
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
        <source>Say the reason in at most {most} letters; more belongs into a note.</source>
        <translation>دلیل را در حداکثر {most} حرف بنویسید؛ بیش از آن را یادداشت کنید.</translation>
    </message>
    <message>
        <source>Say why it is decided so; the reason goes to the counties.</source>
        <translation>بنویسید چرا چنین تصمیم گرفته شد؛ دلیل به شهرستان‌ها می‌رود.</translation>
    </message>
    <message>
        <source>Several offices offer a value for this field. Say which value shall stand.</source>
        <translation>چند دفتر برای این فیلد مقدار داده‌اند. بگویید کدام مقدار بماند.</translation>
    </message>
    <message>
        <source>The person who shall remain was taken out of use. Choose the other one.</source>
        <translation>شخصی که باید بماند از کار کنار گذاشته شده است. دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>These two entries are one person already.</source>
        <translation>این دو ثبت هم‌اکنون یک شخص‌اند.</translation>
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
        <source>{name} is registered with national code {code}. Merge the two persons or choose another value.</source>
        <translation>{name} با کد ملی {code} ثبت شده است. دو شخص را ادغام کنید یا مقدار دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{name} may not confirm an erasure. Ask a director or an administrator.</source>
        <translation>{name} اجازهٔ تأیید پاک کردن را ندارد. از رئیس یا مدیر سامانه بخواهید.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Application: {state}</source>
        <translation>درخواست: {state}</translation>
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
        <source>Edition of {day}</source>
        <translation>نگارش {day}</translation>
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
        <source>Made today at {time}</source>
        <translation>امروز {time}</translation>
    </message>
    <message>
        <source>No permit was issued this year or last. Begin with Ctrl+3.</source>
        <translation>امسال و پارسال مجوزی صادر نشده است. با Ctrl+3 آغاز کنید.</translation>
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
        <source>Register a person</source>
        <translation>ثبت شخص</translation>
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
        <source>Sent back by the province</source>
        <translation>برگشتی از استان</translation>
    </message>
    <message>
        <source>The last one is {days} days old</source>
        <translation>آخرین پشتیبان {days} روز پیش</translation>
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
        <source>To do today</source>
        <translation>کارهای امروز</translation>
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
        <source>{count} changes of today</source>
        <translation>{count} تغییر، از امروز</translation>
    </message>
    <message>
        <source>{count} changes, the oldest {days} days</source>
        <translation>{count} تغییر، قدیمی‌ترین {days} روز</translation>
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
        <source>{count} things wait today</source>
        <translation>امروز {count} کار مانده است</translation>
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
        <source>1. Write the request to a drive and send it to the province.</source>
        <translation>۱. درخواست را روی فلش بنویسید و به استان بفرستید.</translation>
    </message>
    <message>
        <source>2. Read these 24 digits to the province by telephone:</source>
        <translation>۲. این ۲۴ رقم را تلفنی برای استان بخوانید:</translation>
    </message>
    <message>
        <source>3. Read the file that the province sends back.</source>
        <translation>۳. فایلی را که استان برمی‌گرداند بخوانید.</translation>
    </message>
    <message>
        <source>A change in this file is not written as it should be ({mistake}). Ask for a new file.</source>
        <translation>تغییری در این فایل درست نوشته نشده است ({mistake}). فایل تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>A later value stands</source>
        <translation>مقدار تازه‌تری مانده است</translation>
    </message>
    <message>
        <source>A package before this one is missing. Read package {number} first.</source>
        <translation>بسته پیش از این یکی نیامده است. نخست بستهٔ {number} را بخوانید.</translation>
    </message>
    <message>
        <source>After writing, the file is read back and compared. It is encrypted for the receiver only.</source>
        <translation>پس از نوشتن، فایل دوباره خوانده و مقایسه می‌شود. تنها گیرنده می‌تواند آن را باز کند.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>پوشهٔ دیگر …</translation>
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
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change of state: {what}</source>
        <translation>تغییر وضعیت {what}</translation>
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
        <source>Choose the county's request file first.</source>
        <translation>نخست فایل درخواست شهرستان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Chosen folder</source>
        <translation>پوشهٔ انتخاب‌شده</translation>
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
        <source>Correction: {what}</source>
        <translation>اصلاح {what}</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>شهرستان‌ها</translation>
    </message>
    <message>
        <source>Digits of the province: {digits}</source>
        <translation>رقم‌های استان: {digits}</translation>
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
        <source>Every change gets a receipt; nothing is lost</source>
        <translation>هر تغییر رسید دارد؛ چیزی گم نمی‌شود</translation>
    </message>
    <message>
        <source>Every change is confirmed. What you record from now on stands here until its receipt comes.</source>
        <translation>همهٔ تغییرها تأیید شده است. آنچه از این پس ثبت کنید تا رسیدن رسید این‌جا می‌ماند.</translation>
    </message>
    <message>
        <source>Every package that is written or read will stand here.</source>
        <translation>هر بسته‌ای که نوشته یا خوانده شود این‌جا می‌آید.</translation>
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
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>It brings nothing new.</source>
        <translation>چیز تازه‌ای در آن نیست.</translation>
    </message>
    <message>
        <source>It holds: {what}</source>
        <translation>در بر دارد: {what}</translation>
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
        <source>Last answer</source>
        <translation>آخرین پاسخ</translation>
    </message>
    <message>
        <source>Last package in</source>
        <translation>آخرین بسته</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>ثبت {what}</translation>
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
        <source>No office {site} is accepted here. Look at the list of offices for its code.</source>
        <translation>اداره‌ای با کد {site} در این‌جا پذیرفته نیست. کد آن را در فهرست اداره‌ها ببینید.</translation>
    </message>
    <message>
        <source>No package for this office is there. Plug in the drive that came back, or choose a file.</source>
        <translation>بسته‌ای برای این اداره آن‌جا نیست. فلشی را که برگشته بزنید یا فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>No package yet</source>
        <translation>هنوز بسته‌ای نیست</translation>
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
        <source>Package {number} for {site}, {size}, written and verified</source>
        <translation>بستهٔ شمارهٔ {number} برای {site}، {size}، نوشته و وارسی شد</translation>
    </message>
    <message>
        <source>Package {number} from {site}</source>
        <translation>بستهٔ شمارهٔ {number} از {site}</translation>
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
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خوانده</translation>
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
        <source>Request file</source>
        <translation>فایل درخواست</translation>
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
        <source>Size</source>
        <translation>اندازه</translation>
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
        <source>Take in</source>
        <translation>دریافت</translation>
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
        <source>Taken out of use: {what}</source>
        <translation>کنار گذاشتن {what}</translation>
    </message>
    <message>
        <source>The 24 digits do not belong to this request. Ask the office to read them out again; if they still differ, do not enrol it.</source>
        <translation>این ۲۴ رقم از آنِ این درخواست نیست. از اداره بخواهید دوباره آن‌ها را بخواند؛ اگر باز هم یکی نبود، آن را عضو نکنید.</translation>
    </message>
    <message>
        <source>The 24 digits, as they are read out</source>
        <translation>۲۴ رقم، همان‌گونه که خوانده می‌شود</translation>
    </message>
    <message>
        <source>The answer waits</source>
        <translation>پاسخ مانده است</translation>
    </message>
    <message>
        <source>The drive could not be read. Plug it in again, or try another copy of the package.</source>
        <translation>حافظهٔ فلش خوانده نشد. آن را دوباره وصل کنید، یا نسخهٔ دیگری از بسته را امتحان کنید.</translation>
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
        <source>The folder {folder} is not there. Plug the drive in, or choose another folder.</source>
        <translation>پوشهٔ {folder} پیدا نشد. حافظهٔ فلش را وصل کنید، یا پوشه دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The key of {sender} was withdrawn, so this package is not accepted. Ask the province by telephone.</source>
        <translation>کلید {sender} باطل شده است و این بسته پذیرفته نمی‌شود. تلفنی از استان بپرسید.</translation>
    </message>
    <message>
        <source>The list of offices in this package is not a genuine newer one ({mistake}). Ask the province by telephone.</source>
        <translation>فهرست اداره‌ها در این بسته، فهرست تازه و معتبری نیست ({mistake}). تلفنی از استان بپرسید.</translation>
    </message>
    <message>
        <source>The office that wrote this package has seen newer decisions of the province than this computer knows: this computer was restored from an older backup. Restore the newest backup first.</source>
        <translation>اداره‌ای که این بسته را نوشته، تصمیم‌هایی تازه‌تر از دانسته‌های این رایانه از استان دیده است: این رایانه از نسخهٔ پشتیبان کهنه‌ای برگردانده شده است. نخست تازه‌ترین نسخهٔ پشتیبان را برگردانید.</translation>
    </message>
    <message>
        <source>The package could not be written to {folder} ({reason}). Is the drive write-protected? Try another one.</source>
        <translation>بسته در {folder} نوشته نشد ({reason}). آیا حافظهٔ فلش قفل نوشتن دارد؟ حافظهٔ دیگری را امتحان کنید.</translation>
    </message>
    <message>
        <source>The province has it</source>
        <translation>تحویل‌شده به استان</translation>
    </message>
    <message>
        <source>The province's computer was restored and does not know what this office has. Write a package here and take it there first.</source>
        <translation>رایانهٔ استان از نسخهٔ پشتیبان برگردانده شده و نمی‌داند این اداره چه دارد. نخست اینجا بسته‌ای بنویسید و به استان ببرید.</translation>
    </message>
    <message>
        <source>The request was written: {file}</source>
        <translation>درخواست نوشته شد: {file}</translation>
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
        <source>There is no package for this office in {folder}. Choose the drive or folder that the sender wrote to.</source>
        <translation>در {folder} بسته‌ای برای این اداره نیست. حافظه یا پوشه‌ای را برگزینید که فرستنده در آن نوشته است.</translation>
    </message>
    <message>
        <source>There is too little space in {folder}: {needed} KB are needed. Delete something there, or take another drive.</source>
        <translation>فضای {folder} کم است: {needed} کیلوبایت لازم است. چیزی را از آن پاک کنید، یا حافظهٔ دیگری بردارید.</translation>
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
        <source>This is not the kind of file that is read here. Choose the other action for it.</source>
        <translation>این نوع فایل اینجا خوانده نمی‌شود. کار دیگری را که برای آن است برگزینید.</translation>
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
        <source>This package needs a newer version of the program. Update the program, then read it again.</source>
        <translation>این بسته به نسخهٔ تازه‌تری از برنامه نیاز دارد. برنامه را به‌روز کنید و دوباره آن را بخوانید.</translation>
    </message>
    <message>
        <source>This package was taken in before; nothing would change.</source>
        <translation>این بسته پیش‌تر دریافت شده است؛ چیزی تغییر نمی‌کند.</translation>
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
        <source>What could not be applied as it was sent will stand here with its reason.</source>
        <translation>آنچه همان‌گونه که فرستاده شده اعمال نشود با علتش این‌جا می‌آید.</translation>
    </message>
    <message>
        <source>What was read back from {folder} is not what was written: the drive is bad. Take another drive.</source>
        <translation>آنچه از {folder} بازخوانده شد با آنچه نوشته شد یکی نیست: حافظهٔ فلش خراب است. حافظهٔ دیگری بردارید.</translation>
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
        <source>Write and verify</source>
        <translation>نوشتن و وارسی</translation>
    </message>
    <message>
        <source>Write the answers</source>
        <translation>نوشتن پاسخ‌ها</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>نوشتن درخواست</translation>
    </message>
    <message>
        <source>Write to a flash drive</source>
        <translation>نوشتن روی فلش</translation>
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
        <source>Written, the receipt is awaited</source>
        <translation>نوشته‌شده، در انتظار رسید</translation>
    </message>
    <message>
        <source>application</source>
        <translation>درخواست</translation>
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
        <source>counties</source>
        <translation>شهرستان</translation>
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
        <source>list item</source>
        <translation>مورد فهرست پایه</translation>
    </message>
    <message>
        <source>next package</source>
        <translation>بستهٔ بعدی</translation>
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
        <source>note</source>
        <translation>یادداشت</translation>
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
        <source>skill</source>
        <translation>مهارت</translation>
    </message>
    <message>
        <source>write-protected</source>
        <translation>قفل نوشتن دارد</translation>
    </message>
    <message>
        <source>{count} alarms: ask the province's IT</source>
        <translation>{count} هشدار: به فناوری اطلاعات استان خبر دهید</translation>
    </message>
    <message>
        <source>{count} answers to this office's changes</source>
        <translation>{count} پاسخ به تغییرهای این اداره</translation>
    </message>
    <message>
        <source>{count} changes taken in</source>
        <translation>{count} تغییر اعمال شد</translation>
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
        <source>{count} waiting for an earlier package</source>
        <translation>{count} در انتظار بستهٔ پیشین</translation>
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
        <source>{when}, {who}</source>
        <translation>{when}، {who}</translation>
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
        <source>Usage: homejobs-desktop [--data FOLDER] [--demo]</source>
        <translation>کاربرد: homejobs-desktop [--data FOLDER] [--demo]</translation>
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
        <source>Working …</source>
        <translation>در حال کار …</translation>
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
        <source>Codes of foreign nationals have 12 digits today; {value} has {count}.</source>
        <translation>کد اتباع خارجی امروز ۱۲ رقم است؛ {value} دارای {count} رقم است.</translation>
    </message>
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
        <source>code of the foreign national</source>
        <translation>کد اتباع خارجی</translation>
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
        <source>After saving</source>
        <translation>پس از ذخیره</translation>
    </message>
    <message>
        <source>An area cannot be less than zero. Write it in whole square metres.</source>
        <translation>مساحت کمتر از صفر نمی‌شود. آن را به متر مربع و بدون اعشار بنویسید.</translation>
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
        <source>Assess</source>
        <translation>پتانسیل‌سنجی</translation>
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
        <source>Merged with another entry of this person</source>
        <translation>ادغام با ثبت دیگر همین شخص</translation>
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
        <source>No skill is recorded.</source>
        <translation>مهارتی ثبت نشده است.</translation>
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
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Records whose national code, date of birth and name are all the same become one person. Each merge can be taken back.</source>
        <translation>پرونده‌هایی که کد ملی، تاریخ تولد و نامشان یکی است یک شخص می‌شوند. هر ادغام را می‌توان پس گرفت.</translation>
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
        <source>Story</source>
        <translation>سرگذشت پرونده</translation>
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
        <source>Try a part of the name or fewer digits. Ctrl+N registers a new person.</source>
        <translation>بخشی از نام یا رقم‌های کمتری بنویسید. Ctrl+N شخص تازه ثبت می‌کند.</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>دو شخص متفاوت‌اند</translation>
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
        <source>What you decide here holds for all counties</source>
        <translation>تصمیم شما برای همهٔ شهرستان‌هاست</translation>
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
        <source>{fields}: {value} stands</source>
        <translation>{fields}: {value} ماند</translation>
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
        <source>A permit number has 14 digits; “{value}” is not one. Write it as it stands on the sheet.</source>
        <translation>شماره مجوز ۱۴ رقم دارد و «{value}» چنین نیست. آن را همان‌گونه که روی برگه است بنویسید.</translation>
    </message>
    <message>
        <source>All conditions are met.</source>
        <translation>همهٔ شرایط برقرار است.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>متقاضی</translation>
    </message>
    <message>
        <source>Applications and permits</source>
        <translation>درخواست‌ها و مجوزها</translation>
    </message>
    <message>
        <source>Capital needed (rials)</source>
        <translation>سرمایهٔ مورد نیاز (ریال)</translation>
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
        <source>Copy {copy} of the sheet was saved: {file}</source>
        <translation>نسخهٔ {copy} برگه ذخیره شد: {file}</translation>
    </message>
    <message>
        <source>Copy {copy} of the sheet went to the printer.</source>
        <translation>نسخهٔ {copy} برگه به چاپگر فرستاده شد.</translation>
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
        <source>Empty: as the rule says</source>
        <translation>خالی: طبق قاعده</translation>
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
        <source>Expected jobs</source>
        <translation>شمار شاغلان پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منقضی</translation>
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
        <source>It can be entered later</source>
        <translation>بعداً هم می‌توان نوشت</translation>
    </message>
    <message>
        <source>Kind of legal person</source>
        <translation>نوع شخص حقوقی</translation>
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
        <source>Number</source>
        <translation>شمارهٔ مجوز</translation>
    </message>
    <message>
        <source>Number of the agency's letter</source>
        <translation>شمارهٔ نامهٔ دستگاه</translation>
    </message>
    <message>
        <source>Number of the supporter's permit</source>
        <translation>شمارهٔ مجوز پشتیبان</translation>
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
        <source>Permit {number}</source>
        <translation>مجوز {number}</translation>
    </message>
    <message>
        <source>Permit {number} was issued. Ctrl+P prints its sheet.</source>
        <translation>مجوز {number} صادر شد. با Ctrl+P برگهٔ آن چاپ می‌شود.</translation>
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
        <source>Registration number</source>
        <translation>شمارهٔ ثبت</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>جایگزین‌شده</translation>
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
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>State of permit {number}</source>
        <translation>وضعیت مجوز {number}</translation>
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
        <source>The own contribution must be at least {percent} percent of the capital.</source>
        <translation>آوردهٔ متقاضی باید دست‌کم {percent} درصد سرمایه باشد.</translation>
    </message>
    <message>
        <source>The permit number {value} is not right: its last two digits do not agree with the others. Look at the sheet again.</source>
        <translation>شماره مجوز {value} درست نیست: دو رقم آخر با بقیه نمی‌خواند. برگه را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The permit would expire before it is issued. Check the date.</source>
        <translation>پایان اعتبار باید پس از تاریخ صدور باشد. تاریخ را بررسی کنید.</translation>
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
        <source>The reason becomes a note in the holder's file.</source>
        <translation>دلیل به‌صورت یادداشت در پروندهٔ دارنده می‌ماند.</translation>
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
        <source>This is not the permit of a supporter.</source>
        <translation>این مجوز از نوع پشتیبان نیست.</translation>
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
        <source>Type the beginning of the number, or the holder's name or national code.</source>
        <translation>آغاز شماره، یا نام یا کد ملی دارنده را بنویسید.</translation>
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
        <source>Whom is the permit for?</source>
        <translation>مجوز برای چه کسی است؟</translation>
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
        <source>the conditions of the dated rule are checked while you type</source>
        <translation>شرایط قاعدهٔ جاری هنگام نوشتن بررسی می‌شود</translation>
    </message>
    <message>
        <source>the responsible authority</source>
        <translation>مرجع مربوط</translation>
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
        <source>An item keeps its list and its code. Add a new item instead.</source>
        <translation>فهرست و کد یک قلم عوض نمی‌شود. به جای آن قلم تازه‌ای بیفزایید.</translation>
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
        <source>Kinds of legal persons</source>
        <translation>نوع شخص حقوقی</translation>
    </message>
    <message>
        <source>Kinds of residence</source>
        <translation>نوع سکونت</translation>
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
        <source>Province</source>
        <translation>ادارهٔ کل استان</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>استان‌ها</translation>
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
        <source>Save</source>
        <translation>ذخیره</translation>
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
        <source>The new password again</source>
        <translation>تکرار گذرواژهٔ تازه</translation>
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
        <source>in use</source>
        <translation>معتبر</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
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
        <source>As it stands on the sheets, such as the county's name.</source>
        <translation>همان‌گونه که روی برگه‌ها می‌آید، مانند نام شهرستان.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیشین</translation>
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
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
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
        <source>Print the code</source>
        <translation>چاپ کد</translation>
    </message>
    <message>
        <source>Province: collects what the counties send</source>
        <translation>ادارهٔ کل استان: گردآوری آنچه شهرستان‌ها می‌فرستند</translation>
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
        <source>The first account</source>
        <translation>نخستین حساب کاربری</translation>
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
        <source>Welcome. Four short pages, and the office can begin to work; nothing needs a network.</source>
        <translation>خوش آمدید. پس از چهار صفحهٔ کوتاه کار اداره آغاز می‌شود؛ به شبکه نیازی نیست.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>جای پشتیبان‌ها</translation>
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
        <source>Year of birth</source>
        <translation>سال تولد</translation>
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
        <source>not imported</source>
        <translation>وارد نمی‌شود</translation>
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
        <source>{name} has no line that names columns such as «کد ملی», «نام» and «نام خانوادگی». Write their names above the columns and choose the file again.</source>
        <translation>در پرونده {name} سطری که ستون‌هایی مانند «کد ملی»، «نام» و «نام خانوادگی» را نام ببرد پیدا نشد. نام ستون‌ها را بالای آن‌ها بنویسید و پرونده را دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} has no sheet called “{sheet}”. Choose one of those it has.</source>
        <translation>پرونده {name} برگه‌ای به نام «{sheet}» ندارد. یکی از برگه‌های آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose the file that holds the list of people.</source>
        <translation>پرونده {name} خالی است. پرونده‌ای را انتخاب کنید که فهرست افراد در آن است.</translation>
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
        <source>{name} is too large: {size} megabytes, at most {most}. Divide it and import the parts.</source>
        <translation>پرونده {name} بزرگ است: {size} مگابایت؛ بیشترین اندازه {most} مگابایت است. آن را چند بخش کنید و بخش‌ها را جداگانه وارد کنید.</translation>
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
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>کارشناس</translation>
    </message>
    <message>
        <source>Asked on {day} by {who}, version {version}</source>
        <translation>{day}، کارشناس: {who}، نگارش {version}</translation>
    </message>
    <message>
        <source>Assessment of potential</source>
        <translation>پتانسیل‌سنجی</translation>
    </message>
    <message>
        <source>Band “{band}” needs a score of a block that there is not.</source>
        <translation>سطح «{band}» امتیاز محوری را می‌خواهد که وجود ندارد.</translation>
    </message>
    <message>
        <source>Choose another result above, or empty the field to see all.</source>
        <translation>نتیجهٔ دیگری برگزینید یا خانه را خالی کنید تا همه دیده شود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
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
        <source>Did not answer</source>
        <translation>پاسخ نداد</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>نمی‌داند</translation>
    </message>
    <message>
        <source>Does not say</source>
        <translation>پاسخ نداد</translation>
    </message>
    <message>
        <source>Every block needs a weight above zero, and there must be one.</source>
        <translation>هر محور وزنی بیش از صفر می‌خواهد و دست‌کم یک محور باید باشد.</translation>
    </message>
    <message>
        <source>Issue a permit</source>
        <translation>صدور مجوز</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>کد ملی</translation>
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
        <source>No assessment has this result</source>
        <translation>هیچ پتانسیل‌سنجی این نتیجه را ندارد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Question “{question}” has no wording.</source>
        <translation>پرسش «{question}» متن ندارد.</translation>
    </message>
    <message>
        <source>Question “{question}”: a choice needs at least two options with different codes, others none.</source>
        <translation>پرسش «{question}»: پرسش گزینه‌ای دست‌کم دو گزینه با کدهای متفاوت می‌خواهد و پرسش‌های دیگر گزینه ندارند.</translation>
    </message>
    <message>
        <source>Question “{question}”: limits and steps belong to numbers only, and must ascend.</source>
        <translation>پرسش «{question}»: حد و پله تنها برای عدد است و باید رو به بالا باشد.</translation>
    </message>
    <message>
        <source>Question “{question}”: points lie from 0 to 100, and a weight needs points and a block.</source>
        <translation>پرسش «{question}»: امتیاز از ۰ تا ۱۰۰ است و وزن، امتیاز و محور می‌خواهد.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>پرسشنامه</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Result: all</source>
        <translation>نتیجه: همه</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Section “{section}” counts for the block “{block}”, which there is not.</source>
        <translation>بخش «{section}» برای محور «{block}» شمرده می‌شود که وجود ندارد.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Sides of the assessment</source>
        <translation>محورهای سنجش</translation>
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
        <source>The code “{question}” is empty, stands twice or begins with an underline.</source>
        <translation>کد «{question}» خالی یا تکراری است یا با زیرخط آغاز می‌شود.</translation>
    </message>
    <message>
        <source>The day of the assessment, {date}, is after today. Look at it again.</source>
        <translation>تاریخ پتانسیل‌سنجی، {date}، پس از امروز است. دوباره نگاه کنید.</translation>
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
        <source>There is no questionnaire named {name}. The shipped ones are: {names}.</source>
        <translation>پرسشنامه‌ای به نام {name} نیست. پرسشنامه‌های موجود: {names}.</translation>
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
        <source>choose the answer</source>
        <translation>گزینش پاسخ</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>نمی‌داند</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>پاسخ نداد</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>پرسش بعد</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>پرسیده نشد</translation>
    </message>
    <message>
        <source>section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>{done} of {all} questions answered</source>
        <translation>{done} از {all} پرسش پاسخ داده شد</translation>
    </message>
    <message>
        <source>{points}</source>
        <translation>{points}</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} از ۱۰۰</translation>
    </message>
    <message>
        <source>{title} ({done} of {all})</source>
        <translation>{title} ({done} از {all})</translation>
    </message>
    <message>
        <source>“{question}” depends on “{other}”, which is not asked before it or has no such answer.</source>
        <translation>«{question}» به «{other}» وابسته است که پیش از آن پرسیده نمی‌شود یا چنین پاسخی ندارد.</translation>
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
        <source>“{question}”: write a text of at most {limit} letters.</source>
        <translation>«{question}»: متنی با حداکثر {limit} حرف بنویسید.</translation>
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
        <source>“{question}”: “{answer}” is in no list of this office. Choose from the list.</source>
        <translation>«{question}»: «{answer}» در فهرست‌های این اداره نیست. از فهرست برگزینید.</translation>
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
        <source>“{question}”: “{answer}” is not a whole number. Write digits only.</source>
        <translation>«{question}»: «{answer}» عدد درست نیست. تنها رقم بنویسید.</translation>
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
        <source>Genuine</source>
        <translation>اصیل</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>جعلی</translation>
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
        <source>Scan the code, paste its text or a picture, or type the permit number; then Enter</source>
        <translation>رمزینه را با بارکدخوان بخوانید، متن یا تصویر آن را بچسبانید یا شمارهٔ مجوز را بنویسید و Enter بزنید</translation>
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
        <source>“{value}” is not a whole number. Write digits only, or leave it empty.</source>
        <translation>«{value}» عدد درست نیست. تنها رقم بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>“{value}” is not in the list. Type a part of a name and choose one.</source>
        <translation>«{value}» در فهرست نیست. بخشی از نام را بنویسید و یکی را برگزینید.</translation>
    </message>
</context>
</TS>
