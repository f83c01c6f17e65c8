<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message>
        <source>Aban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esfand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farvardin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{value}” it is not clear which part is the month. Write the date as year/month/day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{value}” it is not clear which part is the year. Write the year with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{value}” the month is {month}, but a year has 12 months. Look at the date again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khordad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mehr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mordad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordibehesht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shahrivar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is empty. Write it as year/month/day, for example 1400/06/29.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} in “{value}” cannot be right. Write the year with four digits, like 1365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year} has {days} days, so day {day} does not exist. The month's last day is {last}; look at the day or the year again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it as year/month/day, for example 1400/06/29.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A fault of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program, not in your work. What was saved is safe. A report without personal data was written to {file}; please send it to the province's IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not do this. Ask the office's administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A change in this file is not written as it should be ({mistake}). Ask for a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package before this one is missing. Read package {number} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24 digits do not belong to this request. Ask the office to read them out again; if they still differ, do not enrol it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive could not be read. Plug it in again, or try another copy of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {sender} was withdrawn, so this package is not accepted. Ask the province by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of offices in this package is not a genuine newer one ({mistake}). Ask the province by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The province's computer was restored and does not know what this office has. Write a package here and take it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of this package is not that of {sender}. Do not use it; ask the sender by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enrolment is not for the keys of this computer. Write a new request and take it to the province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enrolment request is not genuine ({mistake}). Ask the office for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a package of this program. Choose a file that ends in .msp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the kind of file that is read here. Choose the other action for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office does not know {sender}, who signed this package. Read the newest package of the province first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is not enrolled yet. Enrol it at the province first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package comes from another province's installation than the one this office belongs to. Ask the province by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package does not hold what it says ({mistake}). Ask the sender to write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package is damaged or incomplete. Copy it to the drive again, or ask the sender to write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package is larger than a package may be. Ask the sender to write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package is not written for this office. Give it to the office that its name says after “to”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package needs a newer version of the program. Update the program, then read it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: invented people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home businesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the exchange page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Codes of foreign nationals have 12 digits today; {value} has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is known for the first digits of the national code {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal codes have no 0 and no 2 in their first five digits; look at {value} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account number lacks IR at its beginning. Write it as {offer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account number {value} does not begin with IR. Write IR before the 24 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account number {value} is not right: its check digits do not agree. Look at the bank's paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth certificate's number is usually 1 to 10 digits; look at “{value}” again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth certificate's serial is usually 6 digits; look at “{value}” again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mobile number {value} does not begin with 09. Write it like 09151234567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national code {value} is not right: its last digit does not agree with the others. Look at the national card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national code {value} looks like a made-up one. Look at the national card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national id {value} is not right: its last digit does not agree with the others. Look at the firm's papers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postal code {value} is not of South Khorasan, whose codes begin with 97.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone number {value} is not right. Write it with the code of the city, like 05632220000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is empty. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} {value} has {count} digits. If the zeros at its beginning were lost, it is {offer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} {value} has {count} digits. It must have {length} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} {value} is not right: the digits in its middle are all zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} {value} is one digit repeated. Write the real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} “{value}” has the sign “{sign}” in it. It is made of digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account number (IBAN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code of the foreign national</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national id of the legal person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>The password has {count} characters. Choose one of at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is one character repeated. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too long. Choose one of at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>{amount} tomans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A person with national code {code} is already registered: {name}. Open that person's page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason for being head of the household is given, but the person is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area cannot be less than zero. Write it in whole square metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the date of birth this person is {age} years old. Look at its year again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Iranian nationals can apply. Look at the nationality again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this person is taken out of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate ran out on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate would end on {date}, before it was given. Look at both dates again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate's date {date} is after today. Look at its year again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth {date} is after today. Look at its year again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth {date} is before {year}. Look at its year again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field of the skill is missing. Choose it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first name is missing. Write it as it stands on the national card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last name is missing. Write it as it stands on the national card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long: it has {count} letters, {most} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national code is missing. Write its ten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of dependants must be between 0 and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skill belongs to no person. Open the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years of experience must be between 0 and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has “{sign}” in it, but a name has only letters. Write only the name here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Permits</name>
    <message>
        <source>A home-job permit is for Iranian citizens. Check the nationality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permit number has 14 digits; “{value}” is not one. Write it as it stands on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency that approves this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered by a supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the company or cooperative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the national id of the company or cooperative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number of the agency's letter of approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the permit number of the supporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid skill certificate for this field is recorded. Ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be covered by their own permit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter (legal person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter (natural person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applicant is {years} years old; this permit asks for {age} full years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is not recorded; the age of {age} cannot be checked. Record it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home address is not recorded; the work must be done at home. Record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The military service status is not recorded. Ask for the service card or exemption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own contribution must be at least {percent} percent of the capital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permit number {value} is not right: its last two digits do not agree with the others. Look at the sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permit would expire before it is issued. Check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supporter's permit has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supporter's permit is not in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field of activity with the code {code}. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule for permits of type {type} on {day}. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agency usually does not approve {name}. Check the agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be less than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date lies in the future. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the permit of a supporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office knows no permit with this number. Check the number of the supporter's permit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the responsible authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a starred field: it also needs the approval of {approver}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years of related work are recorded; a supporter needs {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>A digit of the recovery code is wrong, probably in group {number}. Compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit of the recovery code is wrong. Compare it with the paper group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} of the recovery code has {count} digits instead of 6. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has {count} digits instead of 42, in 7 groups of 6. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery file {file} is damaged. Put it back from a backup of this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery file {file} is missing. Put it back from a backup of this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code is not this office's, or an older one. Look for the newest paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sign}” in the recovery code is not a digit. The code has 42 digits in 7 groups of 6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>The code {code} already stands for “{name}”. Choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code “{code}” is not possible. Use Latin letters, digits, hyphen and underline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing. Write how people read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference list {file} cannot be read: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reference list named {list}. Choose one of the lists shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ends before it begins. Correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands under the code “{parent}”, which is in no list. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” already means “{name}” ({code}). Give each item its own names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>There is no file {name}. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened. If it is open in Excel, close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as a sheet: it is damaged or of another kind. Open it in Excel, save it again as xlsx and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty. Choose the file that holds the list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it in Excel without one and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large: at most {lines} lines. Divide it and import the parts one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large: {size} megabytes, at most {most}. Divide it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>After the upgrade some records point nowhere; the upgrade was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this office's store. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder {folder} cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {file} cannot be read ({reason}). Check that this user may open the folder of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Put it back from a copy, or open the office with its recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {file} was made by another Windows user or on another computer. Log in as that user, or open the office with its recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {file} was made on another kind of system. Open the office with its recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has schema {store}, made by a newer program; this program knows up to {program}. Install the newer program; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {file} cannot be opened with this computer's key. Use the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {file} cannot be written: it or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {file} is damaged. Restore the latest backup; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer in this office's store. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message>
        <source>Band “{band}” needs a score of a block that there is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every block needs a weight above zero, and there must be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question “{question}” has no wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question “{question}”: a choice needs at least two options with different codes, others none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question “{question}”: limits and steps belong to numbers only, and must ascend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question “{question}”: points lie from 0 to 100, and a weight needs points and a section with a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section “{section}” counts for the block “{block}”, which there is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands must descend from at most 100 to a last one at 0 without needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code “{question}” is empty, stands twice or begins with an underline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire cannot be read: in “{place}”, {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire cannot be read: the file is damaged ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire has no question “{question}”. Leave this answer out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” depends on “{other}”, which is not asked before it or has no such answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” is answered with yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” is not answered. Choose or write an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” must be answered; it decides about the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}”: write a text of at most {limit} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}”: {answer} is too large; at most {limit} is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}”: {answer} is too small; at least {limit} is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}”: “{answer}” is none of the answers to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}”: “{answer}” is not a date. Write it like 1400/06/29.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}”: “{answer}” is not a whole number. Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>Nothing in the list fits what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. Write digits only, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not in the list. Type a part of a name and choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
