/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/control/openapi.yaml, SHA-256 634a61b4bcaf7d95bb7183a925dac1ca620a6e57d8d8b7f34f15c99c58411b35
 */
// @ts-nocheck: compiled by Ajv
import { createValidator } from '../create-validator.ts'
import { codePointLength } from '../code-point-length.ts'
import { byteLength } from '../byte-length.ts'
const createApp = validate20;
const schema31 = {"type":"object","additionalProperties":false,"description":"An app and its users. Secrets that are left out are made at random.","properties":{"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"name":{"type":"string","minLength":1,"maxLength":100},"secretKey":{"type":"string","minLength":1,"maxLength":128},"admins":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}}},"tencentCloud":{"type":"object","additionalProperties":false,"required":["secretId","secretKey"],"properties":{"secretId":{"type":"string","minLength":1,"maxLength":128},"secretKey":{"type":"string","minLength":1,"maxLength":128}}},"customFields":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9]{1,8}$","description":"The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27)."},"read":{"description":"Who may read it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"description":"Who may write it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"attributeNames":{"type":"object","propertyNames":{"type":"string","pattern":"^[0-9]$","x-violations":{"pattern":90033}},"additionalProperties":{"type":"string","minLength":1,"x-max-bytes":50,"x-violations":{"minLength":90033,"x-max-bytes":90033}},"description":"Names by number, \"0\" to \"9\"."},"pushEnabled":{"type":"boolean"},"deletionEnabled":{"type":"boolean"},"fieldPermissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tag"],"description":"Who may read and write a standard field, where that differs from both sides.","properties":{"tag":{"type":"string","pattern":"^Tag_Profile_IM_"},"read":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"contentWords":{"type":"array","maxItems":1000,"description":"A text with one of these, in whatever case, is refused as sensitive.","items":{"type":"string","minLength":1,"maxLength":100}},"choices":{"type":"object","additionalProperties":false,"description":"Where the vendor's documents are silent and users may need the other answer (PROVENANCE.md).","properties":{"unknownAccount":{"type":"string","enum":["placeholder","echo"],"description":"What portrait_get calls an account that does not exist. Default placeholder, `@TLS#NOT_FOUND`."},"unsetFields":{"type":"string","enum":["omit","default"],"description":"Whether portrait_get leaves out unset standard fields or answers their defaults. Default omit."},"emptyText":{"type":"string","enum":["store","unset"],"description":"Whether writing an empty text stores it or unsets the field. Default store."},"attributeNames":{"type":"string","enum":["merge","replace"],"description":"Whether im_set_attr_name keeps the names it does not mention. Default merge."},"lcicEdition":{"type":"string","enum":["china","international"],"description":"Which edition of LCIC answers. Default china, or the host's when it is one of the vendor's."},"locationMaxBytes":{"type":"integer","minimum":1,"maximum":500,"description":"How long a location may be in UTF-8 bytes. Default is the field's documented limit."}}},"webhook":{"type":"object","additionalProperties":false,"required":["url"],"description":"Where the service sends the app's webhooks, as the vendor's console has it.","properties":{"url":{"type":"string","pattern":"^https?://","maxLength":2048},"token":{"type":"string","minLength":1,"maxLength":128,"description":"Signs the requests; none are signed without it."},"retry":{"type":"boolean","description":"Whether a delivery that failed is tried again. Default false."},"events":{"type":"array","uniqueItems":true,"description":"Which ones are sent; all by default.","items":{"type":"string","enum":["Profile.CallbackPortraitSet","State.StateChange"]}}}},"limits":{"description":"Frequency limits of this app, in place of the service's: as documented (`real`), none (`off`), or the documented ones times a factor.","oneOf":[{"type":"string","enum":["real","off"]},{"type":"number","exclusiveMinimum":0}]},"users":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["userId"],"properties":{"userId":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}},"profile":{"type":"object","additionalProperties":false,"minProperties":1,"x-violations-within":{"type":40610,"x-max-bytes":40601,"enum":40605,"minimum":40605,"maximum":40605},"properties":{"nick":{"type":"string","x-max-bytes":500,"description":"Nickname."},"gender":{"type":"string","enum":["Gender_Type_Unknown","Gender_Type_Female","Gender_Type_Male"],"description":"Gender."},"birthday":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Birthday as a number, by custom yyyymmdd."},"location":{"type":"string","description":"Location; as long as the profile field allows, unless the app's configuration says otherwise."},"selfSignature":{"type":"string","x-max-bytes":500,"description":"Status line."},"allowType":{"type":"string","enum":["AllowType_Type_NeedConfirm","AllowType_Type_AllowAny","AllowType_Type_DenyAny"],"description":"Who may add the user as a friend."},"language":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Language, a number the app gives a meaning."},"avatar":{"type":"string","x-max-bytes":500,"description":"URL of the profile photo."},"messageSettings":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Message flags; bit 0 set means \"do not receive\"."},"adminForbidType":{"type":"string","enum":["AdminForbid_Type_None","AdminForbid_Type_SendOut"],"description":"Whether the user may send friend requests."},"level":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Level; often split into bytes, one for each role."},"role":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Role; often split into bytes."},"profileCustomField":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value"],"properties":{"key":{"type":"string","description":"The field's tag, `Tag_Profile_Custom_…`."},"value":{"type":"string","x-max-bytes":500,"description":"The value of a custom field."}}}}}},"attributes":{"description":"Push attributes by name; the app's attributeNames must have the name.","type":"object","additionalProperties":{"type":"string","x-max-bytes":50,"x-violations":{"type":90033,"x-max-bytes":90033}}},"tags":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"x-max-bytes":50}},"lcic":{"type":"object","additionalProperties":false,"description":"Present when the user is registered with LCIC.","properties":{"originId":{"type":"string","minLength":1,"description":"Default is the UserId."}}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePointLength;
const func7 = byteLength;
const pattern4 = new RegExp("^[ -~]+$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9]{1,8}$", "u");
const pattern6 = new RegExp("^[0-9]$", "u");
const pattern7 = new RegExp("^Tag_Profile_IM_", "u");
const pattern8 = new RegExp("^https?://", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sdkAppId !== undefined){
let data0 = data.sdkAppId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate20.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate20.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate20.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 100){
validate20.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate20.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secretKey !== undefined){
let data2 = data.secretKey;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) > 128){
validate20.errors = [{instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data2) < 1){
validate20.errors = [{instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admins !== undefined){
let data3 = data.admins;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length < 1){
validate20.errors = [{instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate20.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data4)){
validate20.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func7(data4) > 32){
validate20.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tencentCloud !== undefined){
let data5 = data.tencentCloud;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing0;
if(((data5.secretId === undefined) && (missing0 = "secretId")) || ((data5.secretKey === undefined) && (missing0 = "secretKey"))){
validate20.errors = [{instancePath:instancePath+"/tencentCloud",schemaPath:"#/properties/tencentCloud/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "secretId") || (key1 === "secretKey"))){
validate20.errors = [{instancePath:instancePath+"/tencentCloud",schemaPath:"#/properties/tencentCloud/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.secretId !== undefined){
let data6 = data5.secretId;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 128){
validate20.errors = [{instancePath:instancePath+"/tencentCloud/secretId",schemaPath:"#/properties/tencentCloud/properties/secretId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate20.errors = [{instancePath:instancePath+"/tencentCloud/secretId",schemaPath:"#/properties/tencentCloud/properties/secretId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tencentCloud/secretId",schemaPath:"#/properties/tencentCloud/properties/secretId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.secretKey !== undefined){
let data7 = data5.secretKey;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) > 128){
validate20.errors = [{instancePath:instancePath+"/tencentCloud/secretKey",schemaPath:"#/properties/tencentCloud/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate20.errors = [{instancePath:instancePath+"/tencentCloud/secretKey",schemaPath:"#/properties/tencentCloud/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tencentCloud/secretKey",schemaPath:"#/properties/tencentCloud/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tencentCloud",schemaPath:"#/properties/tencentCloud/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customFields !== undefined){
let data8 = data.customFields;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length > 20){
validate20.errors = [{instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((data9.key === undefined) && (missing1 = "key")){
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(((key2 === "key") || (key2 === "read")) || (key2 === "write"))){
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.key !== undefined){
let data10 = data9.key;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1+"/key",schemaPath:"#/properties/customFields/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,8}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,8}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1+"/key",schemaPath:"#/properties/customFields/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.read !== undefined){
let data11 = data9.read;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data11)){
if(data11.length < 1){
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read",schemaPath:"#/properties/customFields/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs28 = errors;
if(typeof data12 !== "string"){
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read/" + i2,schemaPath:"#/properties/customFields/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data12 === "app") || (data12 === "admin"))){
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read/" + i2,schemaPath:"#/properties/customFields/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.customFields.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs28 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i3 = data11.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data11[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read",schemaPath:"#/properties/customFields/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"}];
return false;
break;
}
indices0[item0] = i3;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read",schemaPath:"#/properties/customFields/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.write !== undefined){
let data13 = data9.write;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data13)){
if(data13.length < 1){
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write",schemaPath:"#/properties/customFields/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid7 = true;
const len3 = data13.length;
for(let i4=0; i4<len3; i4++){
let data14 = data13[i4];
const _errs32 = errors;
if(typeof data14 !== "string"){
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write/" + i4,schemaPath:"#/properties/customFields/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "app") || (data14 === "admin"))){
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write/" + i4,schemaPath:"#/properties/customFields/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.customFields.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs32 === errors;
if(!valid7){
break;
}
}
if(valid7){
let i5 = data13.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data13[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write",schemaPath:"#/properties/customFields/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"}];
return false;
break;
}
indices1[item1] = i5;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write",schemaPath:"#/properties/customFields/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeNames !== undefined){
let data15 = data.attributeNames;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
const _errs36 = errors;
if(errors === _errs36){
if(typeof key3 === "string"){
if(!pattern6.test(key3)){
const err0 = {instancePath:instancePath+"/attributeNames",schemaPath:"#/properties/attributeNames/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]$"},message:"must match pattern \""+"^[0-9]$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/attributeNames",schemaPath:"#/properties/attributeNames/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid9 = _errs36 === errors;
if(!valid9){
const err2 = {instancePath:instancePath+"/attributeNames",schemaPath:"#/properties/attributeNames/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid9){
for(const key4 in data15){
let data16 = data15[key4];
const _errs39 = errors;
if(errors === _errs39){
if(typeof data16 === "string"){
if(func2(data16) < 1){
validate20.errors = [{instancePath:instancePath+"/attributeNames/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributeNames/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func7(data16) > 50){
validate20.errors = [{instancePath:instancePath+"/attributeNames/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributeNames/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attributeNames/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributeNames/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs39 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attributeNames",schemaPath:"#/properties/attributeNames/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pushEnabled !== undefined){
const _errs41 = errors;
if(typeof data.pushEnabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/pushEnabled",schemaPath:"#/properties/pushEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deletionEnabled !== undefined){
const _errs43 = errors;
if(typeof data.deletionEnabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/deletionEnabled",schemaPath:"#/properties/deletionEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fieldPermissions !== undefined){
let data19 = data.fieldPermissions;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data19)){
var valid11 = true;
const len4 = data19.length;
for(let i6=0; i6<len4; i6++){
let data20 = data19[i6];
const _errs47 = errors;
if(errors === _errs47){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if((data20.tag === undefined) && (missing2 = "tag")){
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key5 in data20){
if(!(((key5 === "tag") || (key5 === "read")) || (key5 === "write"))){
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data20.tag !== undefined){
let data21 = data20.tag;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data21 === "string"){
if(!pattern7.test(data21)){
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/tag",schemaPath:"#/properties/fieldPermissions/items/properties/tag/pattern",keyword:"pattern",params:{pattern: "^Tag_Profile_IM_"},message:"must match pattern \""+"^Tag_Profile_IM_"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/tag",schemaPath:"#/properties/fieldPermissions/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs50 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data20.read !== undefined){
let data22 = data20.read;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data22)){
if(data22.length < 1){
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read",schemaPath:"#/properties/fieldPermissions/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid13 = true;
const len5 = data22.length;
for(let i7=0; i7<len5; i7++){
let data23 = data22[i7];
const _errs54 = errors;
if(typeof data23 !== "string"){
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read/" + i7,schemaPath:"#/properties/fieldPermissions/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data23 === "app") || (data23 === "admin"))){
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read/" + i7,schemaPath:"#/properties/fieldPermissions/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fieldPermissions.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs54 === errors;
if(!valid13){
break;
}
}
if(valid13){
let i8 = data22.length;
let j2;
if(i8 > 1){
const indices2 = {};
for(;i8--;){
let item2 = data22[i8];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read",schemaPath:"#/properties/fieldPermissions/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i8+" are identical)"}];
return false;
break;
}
indices2[item2] = i8;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read",schemaPath:"#/properties/fieldPermissions/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs52 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data20.write !== undefined){
let data24 = data20.write;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data24)){
if(data24.length < 1){
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write",schemaPath:"#/properties/fieldPermissions/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid15 = true;
const len6 = data24.length;
for(let i9=0; i9<len6; i9++){
let data25 = data24[i9];
const _errs58 = errors;
if(typeof data25 !== "string"){
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write/" + i9,schemaPath:"#/properties/fieldPermissions/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data25 === "app") || (data25 === "admin"))){
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write/" + i9,schemaPath:"#/properties/fieldPermissions/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fieldPermissions.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs58 === errors;
if(!valid15){
break;
}
}
if(valid15){
let i10 = data24.length;
let j3;
if(i10 > 1){
const indices3 = {};
for(;i10--;){
let item3 = data24[i10];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write",schemaPath:"#/properties/fieldPermissions/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i10+" are identical)"}];
return false;
break;
}
indices3[item3] = i10;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write",schemaPath:"#/properties/fieldPermissions/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs56 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs47 === errors;
if(!valid11){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/fieldPermissions",schemaPath:"#/properties/fieldPermissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contentWords !== undefined){
let data26 = data.contentWords;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data26)){
if(data26.length > 1000){
validate20.errors = [{instancePath:instancePath+"/contentWords",schemaPath:"#/properties/contentWords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid17 = true;
const len7 = data26.length;
for(let i11=0; i11<len7; i11++){
let data27 = data26[i11];
const _errs62 = errors;
if(errors === _errs62){
if(typeof data27 === "string"){
if(func2(data27) > 100){
validate20.errors = [{instancePath:instancePath+"/contentWords/" + i11,schemaPath:"#/properties/contentWords/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data27) < 1){
validate20.errors = [{instancePath:instancePath+"/contentWords/" + i11,schemaPath:"#/properties/contentWords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/contentWords/" + i11,schemaPath:"#/properties/contentWords/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs62 === errors;
if(!valid17){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/contentWords",schemaPath:"#/properties/contentWords/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.choices !== undefined){
let data28 = data.choices;
const _errs64 = errors;
if(errors === _errs64){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
const _errs66 = errors;
for(const key6 in data28){
if(!((((((key6 === "unknownAccount") || (key6 === "unsetFields")) || (key6 === "emptyText")) || (key6 === "attributeNames")) || (key6 === "lcicEdition")) || (key6 === "locationMaxBytes"))){
validate20.errors = [{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data28.unknownAccount !== undefined){
let data29 = data28.unknownAccount;
const _errs67 = errors;
if(typeof data29 !== "string"){
validate20.errors = [{instancePath:instancePath+"/choices/unknownAccount",schemaPath:"#/properties/choices/properties/unknownAccount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data29 === "placeholder") || (data29 === "echo"))){
validate20.errors = [{instancePath:instancePath+"/choices/unknownAccount",schemaPath:"#/properties/choices/properties/unknownAccount/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.unknownAccount.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs67 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data28.unsetFields !== undefined){
let data30 = data28.unsetFields;
const _errs69 = errors;
if(typeof data30 !== "string"){
validate20.errors = [{instancePath:instancePath+"/choices/unsetFields",schemaPath:"#/properties/choices/properties/unsetFields/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data30 === "omit") || (data30 === "default"))){
validate20.errors = [{instancePath:instancePath+"/choices/unsetFields",schemaPath:"#/properties/choices/properties/unsetFields/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.unsetFields.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs69 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data28.emptyText !== undefined){
let data31 = data28.emptyText;
const _errs71 = errors;
if(typeof data31 !== "string"){
validate20.errors = [{instancePath:instancePath+"/choices/emptyText",schemaPath:"#/properties/choices/properties/emptyText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data31 === "store") || (data31 === "unset"))){
validate20.errors = [{instancePath:instancePath+"/choices/emptyText",schemaPath:"#/properties/choices/properties/emptyText/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.emptyText.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs71 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data28.attributeNames !== undefined){
let data32 = data28.attributeNames;
const _errs73 = errors;
if(typeof data32 !== "string"){
validate20.errors = [{instancePath:instancePath+"/choices/attributeNames",schemaPath:"#/properties/choices/properties/attributeNames/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data32 === "merge") || (data32 === "replace"))){
validate20.errors = [{instancePath:instancePath+"/choices/attributeNames",schemaPath:"#/properties/choices/properties/attributeNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.attributeNames.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs73 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data28.lcicEdition !== undefined){
let data33 = data28.lcicEdition;
const _errs75 = errors;
if(typeof data33 !== "string"){
validate20.errors = [{instancePath:instancePath+"/choices/lcicEdition",schemaPath:"#/properties/choices/properties/lcicEdition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data33 === "china") || (data33 === "international"))){
validate20.errors = [{instancePath:instancePath+"/choices/lcicEdition",schemaPath:"#/properties/choices/properties/lcicEdition/enum",keyword:"enum",params:{allowedValues: schema31.properties.choices.properties.lcicEdition.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs75 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data28.locationMaxBytes !== undefined){
let data34 = data28.locationMaxBytes;
const _errs77 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate20.errors = [{instancePath:instancePath+"/choices/locationMaxBytes",schemaPath:"#/properties/choices/properties/locationMaxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs77){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 500 || isNaN(data34)){
validate20.errors = [{instancePath:instancePath+"/choices/locationMaxBytes",schemaPath:"#/properties/choices/properties/locationMaxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data34 < 1 || isNaN(data34)){
validate20.errors = [{instancePath:instancePath+"/choices/locationMaxBytes",schemaPath:"#/properties/choices/properties/locationMaxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid18 = _errs77 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook !== undefined){
let data35 = data.webhook;
const _errs79 = errors;
if(errors === _errs79){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing3;
if((data35.url === undefined) && (missing3 = "url")){
validate20.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs81 = errors;
for(const key7 in data35){
if(!((((key7 === "url") || (key7 === "token")) || (key7 === "retry")) || (key7 === "events"))){
validate20.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs81 === errors){
if(data35.url !== undefined){
let data36 = data35.url;
const _errs82 = errors;
if(errors === _errs82){
if(typeof data36 === "string"){
if(func2(data36) > 2048){
validate20.errors = [{instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern8.test(data36)){
validate20.errors = [{instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs82 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data35.token !== undefined){
let data37 = data35.token;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data37 === "string"){
if(func2(data37) > 128){
validate20.errors = [{instancePath:instancePath+"/webhook/token",schemaPath:"#/properties/webhook/properties/token/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data37) < 1){
validate20.errors = [{instancePath:instancePath+"/webhook/token",schemaPath:"#/properties/webhook/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/webhook/token",schemaPath:"#/properties/webhook/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs84 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data35.retry !== undefined){
const _errs86 = errors;
if(typeof data35.retry !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/webhook/retry",schemaPath:"#/properties/webhook/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid19 = _errs86 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data35.events !== undefined){
let data39 = data35.events;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data39)){
var valid20 = true;
const len8 = data39.length;
for(let i12=0; i12<len8; i12++){
let data40 = data39[i12];
const _errs90 = errors;
if(typeof data40 !== "string"){
validate20.errors = [{instancePath:instancePath+"/webhook/events/" + i12,schemaPath:"#/properties/webhook/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data40 === "Profile.CallbackPortraitSet") || (data40 === "State.StateChange"))){
validate20.errors = [{instancePath:instancePath+"/webhook/events/" + i12,schemaPath:"#/properties/webhook/properties/events/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.webhook.properties.events.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs90 === errors;
if(!valid20){
break;
}
}
if(valid20){
let i13 = data39.length;
let j4;
if(i13 > 1){
const indices4 = {};
for(;i13--;){
let item4 = data39[i13];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
validate20.errors = [{instancePath:instancePath+"/webhook/events",schemaPath:"#/properties/webhook/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i13+" are identical)"}];
return false;
break;
}
indices4[item4] = i13;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/webhook/events",schemaPath:"#/properties/webhook/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid19 = _errs88 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data41 = data.limits;
const _errs92 = errors;
const _errs93 = errors;
let valid22 = false;
let passing0 = null;
const _errs94 = errors;
if(typeof data41 !== "string"){
const err3 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data41 === "real") || (data41 === "off"))){
const err4 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.limits.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs94 === errors;
if(_valid0){
valid22 = true;
passing0 = 0;
}
const _errs96 = errors;
if(errors === _errs96){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 <= 0 || isNaN(data41)){
const err5 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/oneOf/1/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs96 === errors;
if(_valid0 && valid22){
valid22 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid22 = true;
passing0 = 1;
}
}
if(!valid22){
const err7 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs92 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
let data42 = data.users;
const _errs98 = errors;
if(errors === _errs98){
if(Array.isArray(data42)){
var valid23 = true;
const len9 = data42.length;
for(let i14=0; i14<len9; i14++){
let data43 = data42[i14];
const _errs100 = errors;
if(errors === _errs100){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing4;
if((data43.userId === undefined) && (missing4 = "userId")){
validate20.errors = [{instancePath:instancePath+"/users/" + i14,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs102 = errors;
for(const key8 in data43){
if(!(((((key8 === "userId") || (key8 === "profile")) || (key8 === "attributes")) || (key8 === "tags")) || (key8 === "lcic"))){
validate20.errors = [{instancePath:instancePath+"/users/" + i14,schemaPath:"#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs102 === errors){
if(data43.userId !== undefined){
let data44 = data43.userId;
const _errs103 = errors;
if(errors === _errs103){
if(typeof data44 === "string"){
if(func2(data44) < 1){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/userId",schemaPath:"#/properties/users/items/properties/userId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data44)){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/userId",schemaPath:"#/properties/users/items/properties/userId/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func7(data44) > 32){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/userId",schemaPath:"#/properties/users/items/properties/userId/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/userId",schemaPath:"#/properties/users/items/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid24 = _errs103 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data43.profile !== undefined){
let data45 = data43.profile;
const _errs105 = errors;
if(errors === _errs105){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(Object.keys(data45).length < 1){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile",schemaPath:"#/properties/users/items/properties/profile/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs107 = errors;
for(const key9 in data45){
if(!(func1.call(schema31.properties.users.items.properties.profile.properties, key9))){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile",schemaPath:"#/properties/users/items/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs107 === errors){
if(data45.nick !== undefined){
let data46 = data45.nick;
const _errs108 = errors;
if(errors === _errs108){
if(typeof data46 === "string"){
if(func7(data46) > 500){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/nick",schemaPath:"#/properties/users/items/properties/profile/properties/nick/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/nick",schemaPath:"#/properties/users/items/properties/profile/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs108 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data45.gender !== undefined){
let data47 = data45.gender;
const _errs110 = errors;
if(typeof data47 !== "string"){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/gender",schemaPath:"#/properties/users/items/properties/profile/properties/gender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data47 === "Gender_Type_Unknown") || (data47 === "Gender_Type_Female")) || (data47 === "Gender_Type_Male"))){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/gender",schemaPath:"#/properties/users/items/properties/profile/properties/gender/enum",keyword:"enum",params:{allowedValues: schema31.properties.users.items.properties.profile.properties.gender.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid25 = _errs110 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data45.birthday !== undefined){
let data48 = data45.birthday;
const _errs112 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/birthday",schemaPath:"#/properties/users/items/properties/profile/properties/birthday/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs112){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 4294967295 || isNaN(data48)){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/birthday",schemaPath:"#/properties/users/items/properties/profile/properties/birthday/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data48 < 0 || isNaN(data48)){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/birthday",schemaPath:"#/properties/users/items/properties/profile/properties/birthday/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid25 = _errs112 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data45.location !== undefined){
const _errs114 = errors;
if(typeof data45.location !== "string"){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/location",schemaPath:"#/properties/users/items/properties/profile/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid25 = _errs114 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data45.selfSignature !== undefined){
let data50 = data45.selfSignature;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data50 === "string"){
if(func7(data50) > 500){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/selfSignature",schemaPath:"#/properties/users/items/properties/profile/properties/selfSignature/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/selfSignature",schemaPath:"#/properties/users/items/properties/profile/properties/selfSignature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs116 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data45.allowType !== undefined){
let data51 = data45.allowType;
const _errs118 = errors;
if(typeof data51 !== "string"){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/allowType",schemaPath:"#/properties/users/items/properties/profile/properties/allowType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data51 === "AllowType_Type_NeedConfirm") || (data51 === "AllowType_Type_AllowAny")) || (data51 === "AllowType_Type_DenyAny"))){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/allowType",schemaPath:"#/properties/users/items/properties/profile/properties/allowType/enum",keyword:"enum",params:{allowedValues: schema31.properties.users.items.properties.profile.properties.allowType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid25 = _errs118 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data45.language !== undefined){
let data52 = data45.language;
const _errs120 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/language",schemaPath:"#/properties/users/items/properties/profile/properties/language/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs120){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 4294967295 || isNaN(data52)){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/language",schemaPath:"#/properties/users/items/properties/profile/properties/language/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data52 < 0 || isNaN(data52)){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/language",schemaPath:"#/properties/users/items/properties/profile/properties/language/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid25 = _errs120 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data45.avatar !== undefined){
let data53 = data45.avatar;
const _errs122 = errors;
if(errors === _errs122){
if(typeof data53 === "string"){
if(func7(data53) > 500){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/avatar",schemaPath:"#/properties/users/items/properties/profile/properties/avatar/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/avatar",schemaPath:"#/properties/users/items/properties/profile/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs122 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data45.messageSettings !== undefined){
let data54 = data45.messageSettings;
const _errs124 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/messageSettings",schemaPath:"#/properties/users/items/properties/profile/properties/messageSettings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs124){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 4294967295 || isNaN(data54)){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/messageSettings",schemaPath:"#/properties/users/items/properties/profile/properties/messageSettings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data54 < 0 || isNaN(data54)){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/messageSettings",schemaPath:"#/properties/users/items/properties/profile/properties/messageSettings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid25 = _errs124 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data45.adminForbidType !== undefined){
let data55 = data45.adminForbidType;
const _errs126 = errors;
if(typeof data55 !== "string"){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/adminForbidType",schemaPath:"#/properties/users/items/properties/profile/properties/adminForbidType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data55 === "AdminForbid_Type_None") || (data55 === "AdminForbid_Type_SendOut"))){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/adminForbidType",schemaPath:"#/properties/users/items/properties/profile/properties/adminForbidType/enum",keyword:"enum",params:{allowedValues: schema31.properties.users.items.properties.profile.properties.adminForbidType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid25 = _errs126 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data45.level !== undefined){
let data56 = data45.level;
const _errs128 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/level",schemaPath:"#/properties/users/items/properties/profile/properties/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs128){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 4294967295 || isNaN(data56)){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/level",schemaPath:"#/properties/users/items/properties/profile/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data56 < 0 || isNaN(data56)){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/level",schemaPath:"#/properties/users/items/properties/profile/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid25 = _errs128 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data45.role !== undefined){
let data57 = data45.role;
const _errs130 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/role",schemaPath:"#/properties/users/items/properties/profile/properties/role/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs130){
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 4294967295 || isNaN(data57)){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/role",schemaPath:"#/properties/users/items/properties/profile/properties/role/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data57 < 0 || isNaN(data57)){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/role",schemaPath:"#/properties/users/items/properties/profile/properties/role/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid25 = _errs130 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data45.profileCustomField !== undefined){
let data58 = data45.profileCustomField;
const _errs132 = errors;
if(errors === _errs132){
if(Array.isArray(data58)){
var valid26 = true;
const len10 = data58.length;
for(let i15=0; i15<len10; i15++){
let data59 = data58[i15];
const _errs134 = errors;
if(errors === _errs134){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing5;
if(((data59.key === undefined) && (missing5 = "key")) || ((data59.value === undefined) && (missing5 = "value"))){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/profileCustomField/" + i15,schemaPath:"#/properties/users/items/properties/profile/properties/profileCustomField/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs136 = errors;
for(const key10 in data59){
if(!((key10 === "key") || (key10 === "value"))){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/profileCustomField/" + i15,schemaPath:"#/properties/users/items/properties/profile/properties/profileCustomField/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs136 === errors){
if(data59.key !== undefined){
const _errs137 = errors;
if(typeof data59.key !== "string"){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/profileCustomField/" + i15+"/key",schemaPath:"#/properties/users/items/properties/profile/properties/profileCustomField/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs137 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data59.value !== undefined){
let data61 = data59.value;
const _errs139 = errors;
if(errors === _errs139){
if(typeof data61 === "string"){
if(func7(data61) > 500){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/profileCustomField/" + i15+"/value",schemaPath:"#/properties/users/items/properties/profile/properties/profileCustomField/items/properties/value/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/profileCustomField/" + i15+"/value",schemaPath:"#/properties/users/items/properties/profile/properties/profileCustomField/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid27 = _errs139 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/profileCustomField/" + i15,schemaPath:"#/properties/users/items/properties/profile/properties/profileCustomField/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs134 === errors;
if(!valid26){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/profileCustomField",schemaPath:"#/properties/users/items/properties/profile/properties/profileCustomField/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid25 = _errs132 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/profile",schemaPath:"#/properties/users/items/properties/profile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs105 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data43.attributes !== undefined){
let data62 = data43.attributes;
const _errs141 = errors;
if(errors === _errs141){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key11 in data62){
let data63 = data62[key11];
const _errs144 = errors;
if(errors === _errs144){
if(typeof data63 === "string"){
if(func7(data63) > 50){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/attributes/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/users/items/properties/attributes/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/attributes/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/users/items/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid28 = _errs144 === errors;
if(!valid28){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/attributes",schemaPath:"#/properties/users/items/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs141 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data43.tags !== undefined){
let data64 = data43.tags;
const _errs146 = errors;
if(errors === _errs146){
if(Array.isArray(data64)){
if(data64.length > 100){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/tags",schemaPath:"#/properties/users/items/properties/tags/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid29 = true;
const len11 = data64.length;
for(let i16=0; i16<len11; i16++){
let data65 = data64[i16];
const _errs148 = errors;
if(errors === _errs148){
if(typeof data65 === "string"){
if(func2(data65) < 1){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/tags/" + i16,schemaPath:"#/properties/users/items/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func7(data65) > 50){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/tags/" + i16,schemaPath:"#/properties/users/items/properties/tags/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/tags/" + i16,schemaPath:"#/properties/users/items/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid29 = _errs148 === errors;
if(!valid29){
break;
}
}
if(valid29){
let i17 = data64.length;
let j5;
if(i17 > 1){
const indices5 = {};
for(;i17--;){
let item5 = data64[i17];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/tags",schemaPath:"#/properties/users/items/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i17+" are identical)"}];
return false;
break;
}
indices5[item5] = i17;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/tags",schemaPath:"#/properties/users/items/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid24 = _errs146 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data43.lcic !== undefined){
let data66 = data43.lcic;
const _errs150 = errors;
if(errors === _errs150){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
const _errs152 = errors;
for(const key12 in data66){
if(!(key12 === "originId")){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/lcic",schemaPath:"#/properties/users/items/properties/lcic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs152 === errors){
if(data66.originId !== undefined){
let data67 = data66.originId;
const _errs153 = errors;
if(errors === _errs153){
if(typeof data67 === "string"){
if(func2(data67) < 1){
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/lcic/originId",schemaPath:"#/properties/users/items/properties/lcic/properties/originId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/lcic/originId",schemaPath:"#/properties/users/items/properties/lcic/properties/originId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14+"/lcic",schemaPath:"#/properties/users/items/properties/lcic/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs150 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users/" + i14,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid23 = _errs100 === errors;
if(!valid23){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const getApp = validate21;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sdkAppId === undefined) && (missing0 = "sdkAppId")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "sdkAppId")){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sdkAppId !== undefined){
let data0 = data.sdkAppId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate21.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate21.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate21.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const updateApp = validate22;
const schema33 = {"type":"object","additionalProperties":false,"description":"Settings to change. null brings a setting's default back; within an object it takes a name away.","properties":{"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"name":{"type":["string","null"]},"admins":{"type":["array","null"],"items":{"type":"string"}},"customFields":{"type":["array","null"],"items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9]{1,8}$","description":"The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27)."},"read":{"description":"Who may read it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"description":"Who may write it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"attributeNames":{"type":["object","null"],"description":"Names by number; numbers that are not named keep their names.","additionalProperties":{"type":["string","null"]}},"pushEnabled":{"type":["boolean","null"]},"deletionEnabled":{"type":["boolean","null"]},"fieldPermissions":{"type":["array","null"],"items":{"type":"object","additionalProperties":false,"required":["tag"],"description":"Who may read and write a standard field, where that differs from both sides.","properties":{"tag":{"type":"string","pattern":"^Tag_Profile_IM_"},"read":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"contentWords":{"type":["array","null"],"items":{"type":"string"}},"choices":{"type":["object","null"],"description":"Choices by name; those that are not named stay.","additionalProperties":{"type":["string","integer","null"]}},"limits":{"description":"null brings the service's own limits back.","type":["string","number","null"]},"webhook":{"type":["object","null"],"description":"Its members by name; those that are not named stay, and null sends no webhooks any more.","additionalProperties":{"type":["string","boolean","array","null"],"items":{"type":"string"}}}},"required":["sdkAppId"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sdkAppId === undefined) && (missing0 = "sdkAppId")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sdkAppId !== undefined){
let data0 = data.sdkAppId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate22.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate22.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate22.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema33.properties.name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admins !== undefined){
let data2 = data.admins;
const _errs6 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate22.errors = [{instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/type",keyword:"type",params:{type: schema33.properties.admins.type},message:"must be array,null"}];
return false;
}
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate22.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customFields !== undefined){
let data4 = data.customFields;
const _errs10 = errors;
if((!(Array.isArray(data4))) && (data4 !== null)){
validate22.errors = [{instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema33.properties.customFields.type},message:"must be array,null"}];
return false;
}
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.key === undefined) && (missing1 = "key")){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!(((key1 === "key") || (key1 === "read")) || (key1 === "write"))){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.key !== undefined){
let data6 = data5.key;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/key",schemaPath:"#/properties/customFields/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,8}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,8}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/key",schemaPath:"#/properties/customFields/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.read !== undefined){
let data7 = data5.read;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
if(data7.length < 1){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read",schemaPath:"#/properties/customFields/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs19 = errors;
if(typeof data8 !== "string"){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read/" + i2,schemaPath:"#/properties/customFields/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data8 === "app") || (data8 === "admin"))){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read/" + i2,schemaPath:"#/properties/customFields/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.customFields.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data7.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data7[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read",schemaPath:"#/properties/customFields/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"}];
return false;
break;
}
indices0[item0] = i3;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read",schemaPath:"#/properties/customFields/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.write !== undefined){
let data9 = data5.write;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
if(data9.length < 1){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write",schemaPath:"#/properties/customFields/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len3 = data9.length;
for(let i4=0; i4<len3; i4++){
let data10 = data9[i4];
const _errs23 = errors;
if(typeof data10 !== "string"){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write/" + i4,schemaPath:"#/properties/customFields/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data10 === "app") || (data10 === "admin"))){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write/" + i4,schemaPath:"#/properties/customFields/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.customFields.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
if(valid6){
let i5 = data9.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data9[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write",schemaPath:"#/properties/customFields/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"}];
return false;
break;
}
indices1[item1] = i5;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write",schemaPath:"#/properties/customFields/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeNames !== undefined){
let data11 = data.attributeNames;
const _errs25 = errors;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
validate22.errors = [{instancePath:instancePath+"/attributeNames",schemaPath:"#/properties/attributeNames/type",keyword:"type",params:{type: schema33.properties.attributeNames.type},message:"must be object,null"}];
return false;
}
if(errors === _errs25){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
let data12 = data11[key2];
const _errs28 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate22.errors = [{instancePath:instancePath+"/attributeNames/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributeNames/additionalProperties/type",keyword:"type",params:{type: schema33.properties.attributeNames.additionalProperties.type},message:"must be string,null"}];
return false;
}
var valid8 = _errs28 === errors;
if(!valid8){
break;
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pushEnabled !== undefined){
let data13 = data.pushEnabled;
const _errs30 = errors;
if((typeof data13 !== "boolean") && (data13 !== null)){
validate22.errors = [{instancePath:instancePath+"/pushEnabled",schemaPath:"#/properties/pushEnabled/type",keyword:"type",params:{type: schema33.properties.pushEnabled.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deletionEnabled !== undefined){
let data14 = data.deletionEnabled;
const _errs32 = errors;
if((typeof data14 !== "boolean") && (data14 !== null)){
validate22.errors = [{instancePath:instancePath+"/deletionEnabled",schemaPath:"#/properties/deletionEnabled/type",keyword:"type",params:{type: schema33.properties.deletionEnabled.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fieldPermissions !== undefined){
let data15 = data.fieldPermissions;
const _errs34 = errors;
if((!(Array.isArray(data15))) && (data15 !== null)){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions",schemaPath:"#/properties/fieldPermissions/type",keyword:"type",params:{type: schema33.properties.fieldPermissions.type},message:"must be array,null"}];
return false;
}
if(errors === _errs34){
if(Array.isArray(data15)){
var valid9 = true;
const len4 = data15.length;
for(let i6=0; i6<len4; i6++){
let data16 = data15[i6];
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if((data16.tag === undefined) && (missing2 = "tag")){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key3 in data16){
if(!(((key3 === "tag") || (key3 === "read")) || (key3 === "write"))){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.tag !== undefined){
let data17 = data16.tag;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/tag",schemaPath:"#/properties/fieldPermissions/items/properties/tag/pattern",keyword:"pattern",params:{pattern: "^Tag_Profile_IM_"},message:"must match pattern \""+"^Tag_Profile_IM_"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/tag",schemaPath:"#/properties/fieldPermissions/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs39 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data16.read !== undefined){
let data18 = data16.read;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data18)){
if(data18.length < 1){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read",schemaPath:"#/properties/fieldPermissions/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid11 = true;
const len5 = data18.length;
for(let i7=0; i7<len5; i7++){
let data19 = data18[i7];
const _errs43 = errors;
if(typeof data19 !== "string"){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read/" + i7,schemaPath:"#/properties/fieldPermissions/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data19 === "app") || (data19 === "admin"))){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read/" + i7,schemaPath:"#/properties/fieldPermissions/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.fieldPermissions.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs43 === errors;
if(!valid11){
break;
}
}
if(valid11){
let i8 = data18.length;
let j2;
if(i8 > 1){
const indices2 = {};
for(;i8--;){
let item2 = data18[i8];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read",schemaPath:"#/properties/fieldPermissions/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i8+" are identical)"}];
return false;
break;
}
indices2[item2] = i8;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read",schemaPath:"#/properties/fieldPermissions/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs41 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data16.write !== undefined){
let data20 = data16.write;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data20)){
if(data20.length < 1){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write",schemaPath:"#/properties/fieldPermissions/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid13 = true;
const len6 = data20.length;
for(let i9=0; i9<len6; i9++){
let data21 = data20[i9];
const _errs47 = errors;
if(typeof data21 !== "string"){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write/" + i9,schemaPath:"#/properties/fieldPermissions/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data21 === "app") || (data21 === "admin"))){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write/" + i9,schemaPath:"#/properties/fieldPermissions/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.fieldPermissions.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs47 === errors;
if(!valid13){
break;
}
}
if(valid13){
let i10 = data20.length;
let j3;
if(i10 > 1){
const indices3 = {};
for(;i10--;){
let item3 = data20[i10];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write",schemaPath:"#/properties/fieldPermissions/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i10+" are identical)"}];
return false;
break;
}
indices3[item3] = i10;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write",schemaPath:"#/properties/fieldPermissions/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs45 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs36 === errors;
if(!valid9){
break;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contentWords !== undefined){
let data22 = data.contentWords;
const _errs49 = errors;
if((!(Array.isArray(data22))) && (data22 !== null)){
validate22.errors = [{instancePath:instancePath+"/contentWords",schemaPath:"#/properties/contentWords/type",keyword:"type",params:{type: schema33.properties.contentWords.type},message:"must be array,null"}];
return false;
}
if(errors === _errs49){
if(Array.isArray(data22)){
var valid15 = true;
const len7 = data22.length;
for(let i11=0; i11<len7; i11++){
const _errs51 = errors;
if(typeof data22[i11] !== "string"){
validate22.errors = [{instancePath:instancePath+"/contentWords/" + i11,schemaPath:"#/properties/contentWords/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs51 === errors;
if(!valid15){
break;
}
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.choices !== undefined){
let data24 = data.choices;
const _errs53 = errors;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
validate22.errors = [{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: schema33.properties.choices.type},message:"must be object,null"}];
return false;
}
if(errors === _errs53){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 in data24){
let data25 = data24[key4];
const _errs56 = errors;
if(((typeof data25 !== "string") && (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25))))) && (data25 !== null)){
validate22.errors = [{instancePath:instancePath+"/choices/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/choices/additionalProperties/type",keyword:"type",params:{type: schema33.properties.choices.additionalProperties.type},message:"must be string,integer,null"}];
return false;
}
var valid16 = _errs56 === errors;
if(!valid16){
break;
}
}
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data26 = data.limits;
const _errs58 = errors;
if(((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))) && (data26 !== null)){
validate22.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: schema33.properties.limits.type},message:"must be string,number,null"}];
return false;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook !== undefined){
let data27 = data.webhook;
const _errs60 = errors;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
validate22.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: schema33.properties.webhook.type},message:"must be object,null"}];
return false;
}
if(errors === _errs60){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key5 in data27){
let data28 = data27[key5];
const _errs63 = errors;
if((((typeof data28 !== "string") && (typeof data28 !== "boolean")) && (!(Array.isArray(data28)))) && (data28 !== null)){
validate22.errors = [{instancePath:instancePath+"/webhook/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/webhook/additionalProperties/type",keyword:"type",params:{type: schema33.properties.webhook.additionalProperties.type},message:"must be string,boolean,array,null"}];
return false;
}
if(errors === _errs63){
if(Array.isArray(data28)){
var valid18 = true;
const len8 = data28.length;
for(let i12=0; i12<len8; i12++){
const _errs65 = errors;
if(typeof data28[i12] !== "string"){
validate22.errors = [{instancePath:instancePath+"/webhook/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/webhook/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs65 === errors;
if(!valid18){
break;
}
}
}
}
var valid17 = _errs63 === errors;
if(!valid17){
break;
}
}
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const listDeliveries = validate23;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sdkAppId === undefined) && (missing0 = "sdkAppId")){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "sdkAppId") || (key0 === "offset")) || (key0 === "limit"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sdkAppId !== undefined){
let data0 = data.sdkAppId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate23.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate23.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate23.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offset !== undefined){
let data1 = data.offset;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate23.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate23.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data2 = data.limit;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate23.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const findUsers = validate24;
const schema35 = {"type":"object","additionalProperties":false,"properties":{"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"idPrefix":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}},"nick":{"type":"string","minLength":1},"attribute":{"type":"string","minLength":1},"value":{"type":"string"},"tag":{"type":"string","minLength":1},"originId":{"type":"string","minLength":1},"isLcic":{"type":"boolean","const":true},"offset":{"type":"integer","minimum":0},"limit":{"type":"integer","minimum":1,"maximum":100}},"required":["sdkAppId"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sdkAppId === undefined) && (missing0 = "sdkAppId")){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sdkAppId !== undefined){
let data0 = data.sdkAppId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate24.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate24.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate24.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idPrefix !== undefined){
let data1 = data.idPrefix;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate24.errors = [{instancePath:instancePath+"/idPrefix",schemaPath:"#/properties/idPrefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data1)){
validate24.errors = [{instancePath:instancePath+"/idPrefix",schemaPath:"#/properties/idPrefix/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func7(data1) > 32){
validate24.errors = [{instancePath:instancePath+"/idPrefix",schemaPath:"#/properties/idPrefix/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/idPrefix",schemaPath:"#/properties/idPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nick !== undefined){
let data2 = data.nick;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate24.errors = [{instancePath:instancePath+"/nick",schemaPath:"#/properties/nick/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/nick",schemaPath:"#/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribute !== undefined){
let data3 = data.attribute;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate24.errors = [{instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
const _errs10 = errors;
if(typeof data.value !== "string"){
validate24.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined){
let data5 = data.tag;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate24.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.originId !== undefined){
let data6 = data.originId;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate24.errors = [{instancePath:instancePath+"/originId",schemaPath:"#/properties/originId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/originId",schemaPath:"#/properties/originId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isLcic !== undefined){
let data7 = data.isLcic;
const _errs16 = errors;
if(typeof data7 !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/isLcic",schemaPath:"#/properties/isLcic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(true !== data7){
validate24.errors = [{instancePath:instancePath+"/isLcic",schemaPath:"#/properties/isLcic/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offset !== undefined){
let data8 = data.offset;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate24.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate24.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data9 = data.limit;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate24.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
validate24.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate24.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const getUser = validate25;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sdkAppId === undefined) && (missing0 = "sdkAppId")) || ((data.userId === undefined) && (missing0 = "userId"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "sdkAppId") || (key0 === "userId"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sdkAppId !== undefined){
let data0 = data.sdkAppId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate25.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate25.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate25.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userId !== undefined){
let data1 = data.userId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate25.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const applySeed = validate26;
const schema37 = {"type":"object","additionalProperties":false,"required":["version","apps"],"properties":{"version":{"type":"integer","const":1},"apps":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"description":"An app and its users. Secrets that are left out are made at random.","properties":{"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"name":{"type":"string","minLength":1,"maxLength":100},"secretKey":{"type":"string","minLength":1,"maxLength":128},"admins":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}}},"tencentCloud":{"type":"object","additionalProperties":false,"required":["secretId","secretKey"],"properties":{"secretId":{"type":"string","minLength":1,"maxLength":128},"secretKey":{"type":"string","minLength":1,"maxLength":128}}},"customFields":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9]{1,8}$","description":"The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27)."},"read":{"description":"Who may read it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"description":"Who may write it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"attributeNames":{"type":"object","propertyNames":{"type":"string","pattern":"^[0-9]$","x-violations":{"pattern":90033}},"additionalProperties":{"type":"string","minLength":1,"x-max-bytes":50,"x-violations":{"minLength":90033,"x-max-bytes":90033}},"description":"Names by number, \"0\" to \"9\"."},"pushEnabled":{"type":"boolean"},"deletionEnabled":{"type":"boolean"},"fieldPermissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tag"],"description":"Who may read and write a standard field, where that differs from both sides.","properties":{"tag":{"type":"string","pattern":"^Tag_Profile_IM_"},"read":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"contentWords":{"type":"array","maxItems":1000,"description":"A text with one of these, in whatever case, is refused as sensitive.","items":{"type":"string","minLength":1,"maxLength":100}},"choices":{"type":"object","additionalProperties":false,"description":"Where the vendor's documents are silent and users may need the other answer (PROVENANCE.md).","properties":{"unknownAccount":{"type":"string","enum":["placeholder","echo"],"description":"What portrait_get calls an account that does not exist. Default placeholder, `@TLS#NOT_FOUND`."},"unsetFields":{"type":"string","enum":["omit","default"],"description":"Whether portrait_get leaves out unset standard fields or answers their defaults. Default omit."},"emptyText":{"type":"string","enum":["store","unset"],"description":"Whether writing an empty text stores it or unsets the field. Default store."},"attributeNames":{"type":"string","enum":["merge","replace"],"description":"Whether im_set_attr_name keeps the names it does not mention. Default merge."},"lcicEdition":{"type":"string","enum":["china","international"],"description":"Which edition of LCIC answers. Default china, or the host's when it is one of the vendor's."},"locationMaxBytes":{"type":"integer","minimum":1,"maximum":500,"description":"How long a location may be in UTF-8 bytes. Default is the field's documented limit."}}},"webhook":{"type":"object","additionalProperties":false,"required":["url"],"description":"Where the service sends the app's webhooks, as the vendor's console has it.","properties":{"url":{"type":"string","pattern":"^https?://","maxLength":2048},"token":{"type":"string","minLength":1,"maxLength":128,"description":"Signs the requests; none are signed without it."},"retry":{"type":"boolean","description":"Whether a delivery that failed is tried again. Default false."},"events":{"type":"array","uniqueItems":true,"description":"Which ones are sent; all by default.","items":{"type":"string","enum":["Profile.CallbackPortraitSet","State.StateChange"]}}}},"limits":{"description":"Frequency limits of this app, in place of the service's: as documented (`real`), none (`off`), or the documented ones times a factor.","oneOf":[{"type":"string","enum":["real","off"]},{"type":"number","exclusiveMinimum":0}]},"users":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["userId"],"properties":{"userId":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}},"profile":{"type":"object","additionalProperties":false,"minProperties":1,"x-violations-within":{"type":40610,"x-max-bytes":40601,"enum":40605,"minimum":40605,"maximum":40605},"properties":{"nick":{"type":"string","x-max-bytes":500,"description":"Nickname."},"gender":{"type":"string","enum":["Gender_Type_Unknown","Gender_Type_Female","Gender_Type_Male"],"description":"Gender."},"birthday":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Birthday as a number, by custom yyyymmdd."},"location":{"type":"string","description":"Location; as long as the profile field allows, unless the app's configuration says otherwise."},"selfSignature":{"type":"string","x-max-bytes":500,"description":"Status line."},"allowType":{"type":"string","enum":["AllowType_Type_NeedConfirm","AllowType_Type_AllowAny","AllowType_Type_DenyAny"],"description":"Who may add the user as a friend."},"language":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Language, a number the app gives a meaning."},"avatar":{"type":"string","x-max-bytes":500,"description":"URL of the profile photo."},"messageSettings":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Message flags; bit 0 set means \"do not receive\"."},"adminForbidType":{"type":"string","enum":["AdminForbid_Type_None","AdminForbid_Type_SendOut"],"description":"Whether the user may send friend requests."},"level":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Level; often split into bytes, one for each role."},"role":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Role; often split into bytes."},"profileCustomField":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value"],"properties":{"key":{"type":"string","description":"The field's tag, `Tag_Profile_Custom_…`."},"value":{"type":"string","x-max-bytes":500,"description":"The value of a custom field."}}}}}},"attributes":{"description":"Push attributes by name; the app's attributeNames must have the name.","type":"object","additionalProperties":{"type":"string","x-max-bytes":50,"x-violations":{"type":90033,"x-max-bytes":90033}}},"tags":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"x-max-bytes":50}},"lcic":{"type":"object","additionalProperties":false,"description":"Present when the user is registered with LCIC.","properties":{"originId":{"type":"string","minLength":1,"description":"Default is the UserId."}}}}}}}}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.version === undefined) && (missing0 = "version")) || ((data.apps === undefined) && (missing0 = "apps"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "version") || (key0 === "apps"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate26.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(1 !== data0){
validate26.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apps !== undefined){
let data1 = data.apps;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate26.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs8 = errors;
for(const key1 in data2){
if(!(func1.call(schema37.properties.apps.items.properties, key1))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.sdkAppId !== undefined){
let data3 = data2.sdkAppId;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/sdkAppId",schemaPath:"#/properties/apps/items/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/sdkAppId",schemaPath:"#/properties/apps/items/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/sdkAppId",schemaPath:"#/properties/apps/items/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.name !== undefined){
let data4 = data2.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 100){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/name",schemaPath:"#/properties/apps/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/name",schemaPath:"#/properties/apps/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/name",schemaPath:"#/properties/apps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.secretKey !== undefined){
let data5 = data2.secretKey;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 128){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/secretKey",schemaPath:"#/properties/apps/items/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/secretKey",schemaPath:"#/properties/apps/items/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/secretKey",schemaPath:"#/properties/apps/items/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.admins !== undefined){
let data6 = data2.admins;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins",schemaPath:"#/properties/apps/items/properties/admins/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins/" + i1,schemaPath:"#/properties/apps/items/properties/admins/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data7)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins/" + i1,schemaPath:"#/properties/apps/items/properties/admins/items/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func7(data7) > 32){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins/" + i1,schemaPath:"#/properties/apps/items/properties/admins/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins/" + i1,schemaPath:"#/properties/apps/items/properties/admins/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins",schemaPath:"#/properties/apps/items/properties/admins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.tencentCloud !== undefined){
let data8 = data2.tencentCloud;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((data8.secretId === undefined) && (missing1 = "secretId")) || ((data8.secretKey === undefined) && (missing1 = "secretKey"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud",schemaPath:"#/properties/apps/items/properties/tencentCloud/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data8){
if(!((key2 === "secretId") || (key2 === "secretKey"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud",schemaPath:"#/properties/apps/items/properties/tencentCloud/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.secretId !== undefined){
let data9 = data8.secretId;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(func2(data9) > 128){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud/secretId",schemaPath:"#/properties/apps/items/properties/tencentCloud/properties/secretId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud/secretId",schemaPath:"#/properties/apps/items/properties/tencentCloud/properties/secretId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud/secretId",schemaPath:"#/properties/apps/items/properties/tencentCloud/properties/secretId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.secretKey !== undefined){
let data10 = data8.secretKey;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) > 128){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud/secretKey",schemaPath:"#/properties/apps/items/properties/tencentCloud/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud/secretKey",schemaPath:"#/properties/apps/items/properties/tencentCloud/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud/secretKey",schemaPath:"#/properties/apps/items/properties/tencentCloud/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud",schemaPath:"#/properties/apps/items/properties/tencentCloud/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.customFields !== undefined){
let data11 = data2.customFields;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data11)){
if(data11.length > 20){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields",schemaPath:"#/properties/apps/items/properties/customFields/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs28 = errors;
if(errors === _errs28){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((data12.key === undefined) && (missing2 = "key")){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2,schemaPath:"#/properties/apps/items/properties/customFields/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key3 in data12){
if(!(((key3 === "key") || (key3 === "read")) || (key3 === "write"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2,schemaPath:"#/properties/apps/items/properties/customFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data12.key !== undefined){
let data13 = data12.key;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/key",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,8}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,8}$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/key",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.read !== undefined){
let data14 = data12.read;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data14)){
if(data14.length < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid7 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
const _errs35 = errors;
if(typeof data15 !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read/" + i3,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data15 === "app") || (data15 === "admin"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read/" + i3,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.apps.items.properties.customFields.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs35 === errors;
if(!valid7){
break;
}
}
if(valid7){
let i4 = data14.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data14[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"}];
return false;
break;
}
indices0[item0] = i4;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.write !== undefined){
let data16 = data12.write;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data16)){
if(data16.length < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid9 = true;
const len4 = data16.length;
for(let i5=0; i5<len4; i5++){
let data17 = data16[i5];
const _errs39 = errors;
if(typeof data17 !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write/" + i5,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data17 === "app") || (data17 === "admin"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write/" + i5,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.apps.items.properties.customFields.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs39 === errors;
if(!valid9){
break;
}
}
if(valid9){
let i6 = data16.length;
let j1;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data16[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"}];
return false;
break;
}
indices1[item1] = i6;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2,schemaPath:"#/properties/apps/items/properties/customFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs28 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields",schemaPath:"#/properties/apps/items/properties/customFields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.attributeNames !== undefined){
let data18 = data2.attributeNames;
const _errs41 = errors;
if(errors === _errs41){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
const _errs43 = errors;
if(errors === _errs43){
if(typeof key4 === "string"){
if(!pattern6.test(key4)){
const err0 = {instancePath:instancePath+"/apps/" + i0+"/attributeNames",schemaPath:"#/properties/apps/items/properties/attributeNames/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]$"},message:"must match pattern \""+"^[0-9]$"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/apps/" + i0+"/attributeNames",schemaPath:"#/properties/apps/items/properties/attributeNames/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key4};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid11 = _errs43 === errors;
if(!valid11){
const err2 = {instancePath:instancePath+"/apps/" + i0+"/attributeNames",schemaPath:"#/properties/apps/items/properties/attributeNames/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate26.errors = vErrors;
return false;
break;
}
}
if(valid11){
for(const key5 in data18){
let data19 = data18[key5];
const _errs46 = errors;
if(errors === _errs46){
if(typeof data19 === "string"){
if(func2(data19) < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/attributeNames/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func7(data19) > 50){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/attributeNames/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/attributeNames/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs46 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames",schemaPath:"#/properties/apps/items/properties/attributeNames/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.pushEnabled !== undefined){
const _errs48 = errors;
if(typeof data2.pushEnabled !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/pushEnabled",schemaPath:"#/properties/apps/items/properties/pushEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs48 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.deletionEnabled !== undefined){
const _errs50 = errors;
if(typeof data2.deletionEnabled !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/deletionEnabled",schemaPath:"#/properties/apps/items/properties/deletionEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs50 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.fieldPermissions !== undefined){
let data22 = data2.fieldPermissions;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data22)){
var valid13 = true;
const len5 = data22.length;
for(let i7=0; i7<len5; i7++){
let data23 = data22[i7];
const _errs54 = errors;
if(errors === _errs54){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing3;
if((data23.tag === undefined) && (missing3 = "tag")){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs56 = errors;
for(const key6 in data23){
if(!(((key6 === "tag") || (key6 === "read")) || (key6 === "write"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data23.tag !== undefined){
let data24 = data23.tag;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data24 === "string"){
if(!pattern7.test(data24)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/tag",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/tag/pattern",keyword:"pattern",params:{pattern: "^Tag_Profile_IM_"},message:"must match pattern \""+"^Tag_Profile_IM_"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/tag",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs57 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data23.read !== undefined){
let data25 = data23.read;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data25)){
if(data25.length < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid15 = true;
const len6 = data25.length;
for(let i8=0; i8<len6; i8++){
let data26 = data25[i8];
const _errs61 = errors;
if(typeof data26 !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read/" + i8,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data26 === "app") || (data26 === "admin"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read/" + i8,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.apps.items.properties.fieldPermissions.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs61 === errors;
if(!valid15){
break;
}
}
if(valid15){
let i9 = data25.length;
let j2;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data25[i9];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i9+" are identical)"}];
return false;
break;
}
indices2[item2] = i9;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid14 = _errs59 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data23.write !== undefined){
let data27 = data23.write;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data27)){
if(data27.length < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid17 = true;
const len7 = data27.length;
for(let i10=0; i10<len7; i10++){
let data28 = data27[i10];
const _errs65 = errors;
if(typeof data28 !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write/" + i10,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data28 === "app") || (data28 === "admin"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write/" + i10,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.apps.items.properties.fieldPermissions.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs65 === errors;
if(!valid17){
break;
}
}
if(valid17){
let i11 = data27.length;
let j3;
if(i11 > 1){
const indices3 = {};
for(;i11--;){
let item3 = data27[i11];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i11+" are identical)"}];
return false;
break;
}
indices3[item3] = i11;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid14 = _errs63 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs54 === errors;
if(!valid13){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions",schemaPath:"#/properties/apps/items/properties/fieldPermissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs52 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.contentWords !== undefined){
let data29 = data2.contentWords;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data29)){
if(data29.length > 1000){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords",schemaPath:"#/properties/apps/items/properties/contentWords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid19 = true;
const len8 = data29.length;
for(let i12=0; i12<len8; i12++){
let data30 = data29[i12];
const _errs69 = errors;
if(errors === _errs69){
if(typeof data30 === "string"){
if(func2(data30) > 100){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords/" + i12,schemaPath:"#/properties/apps/items/properties/contentWords/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data30) < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords/" + i12,schemaPath:"#/properties/apps/items/properties/contentWords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords/" + i12,schemaPath:"#/properties/apps/items/properties/contentWords/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs69 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords",schemaPath:"#/properties/apps/items/properties/contentWords/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs67 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.choices !== undefined){
let data31 = data2.choices;
const _errs71 = errors;
if(errors === _errs71){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
const _errs73 = errors;
for(const key7 in data31){
if(!((((((key7 === "unknownAccount") || (key7 === "unsetFields")) || (key7 === "emptyText")) || (key7 === "attributeNames")) || (key7 === "lcicEdition")) || (key7 === "locationMaxBytes"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices",schemaPath:"#/properties/apps/items/properties/choices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs73 === errors){
if(data31.unknownAccount !== undefined){
let data32 = data31.unknownAccount;
const _errs74 = errors;
if(typeof data32 !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unknownAccount",schemaPath:"#/properties/apps/items/properties/choices/properties/unknownAccount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data32 === "placeholder") || (data32 === "echo"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unknownAccount",schemaPath:"#/properties/apps/items/properties/choices/properties/unknownAccount/enum",keyword:"enum",params:{allowedValues: schema37.properties.apps.items.properties.choices.properties.unknownAccount.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs74 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data31.unsetFields !== undefined){
let data33 = data31.unsetFields;
const _errs76 = errors;
if(typeof data33 !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unsetFields",schemaPath:"#/properties/apps/items/properties/choices/properties/unsetFields/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data33 === "omit") || (data33 === "default"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unsetFields",schemaPath:"#/properties/apps/items/properties/choices/properties/unsetFields/enum",keyword:"enum",params:{allowedValues: schema37.properties.apps.items.properties.choices.properties.unsetFields.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs76 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data31.emptyText !== undefined){
let data34 = data31.emptyText;
const _errs78 = errors;
if(typeof data34 !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/emptyText",schemaPath:"#/properties/apps/items/properties/choices/properties/emptyText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data34 === "store") || (data34 === "unset"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/emptyText",schemaPath:"#/properties/apps/items/properties/choices/properties/emptyText/enum",keyword:"enum",params:{allowedValues: schema37.properties.apps.items.properties.choices.properties.emptyText.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs78 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data31.attributeNames !== undefined){
let data35 = data31.attributeNames;
const _errs80 = errors;
if(typeof data35 !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/attributeNames",schemaPath:"#/properties/apps/items/properties/choices/properties/attributeNames/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data35 === "merge") || (data35 === "replace"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/attributeNames",schemaPath:"#/properties/apps/items/properties/choices/properties/attributeNames/enum",keyword:"enum",params:{allowedValues: schema37.properties.apps.items.properties.choices.properties.attributeNames.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs80 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data31.lcicEdition !== undefined){
let data36 = data31.lcicEdition;
const _errs82 = errors;
if(typeof data36 !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/lcicEdition",schemaPath:"#/properties/apps/items/properties/choices/properties/lcicEdition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data36 === "china") || (data36 === "international"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/lcicEdition",schemaPath:"#/properties/apps/items/properties/choices/properties/lcicEdition/enum",keyword:"enum",params:{allowedValues: schema37.properties.apps.items.properties.choices.properties.lcicEdition.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs82 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data31.locationMaxBytes !== undefined){
let data37 = data31.locationMaxBytes;
const _errs84 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/locationMaxBytes",schemaPath:"#/properties/apps/items/properties/choices/properties/locationMaxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs84){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 500 || isNaN(data37)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/locationMaxBytes",schemaPath:"#/properties/apps/items/properties/choices/properties/locationMaxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data37 < 1 || isNaN(data37)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/locationMaxBytes",schemaPath:"#/properties/apps/items/properties/choices/properties/locationMaxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid20 = _errs84 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices",schemaPath:"#/properties/apps/items/properties/choices/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs71 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.webhook !== undefined){
let data38 = data2.webhook;
const _errs86 = errors;
if(errors === _errs86){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing4;
if((data38.url === undefined) && (missing4 = "url")){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook",schemaPath:"#/properties/apps/items/properties/webhook/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs88 = errors;
for(const key8 in data38){
if(!((((key8 === "url") || (key8 === "token")) || (key8 === "retry")) || (key8 === "events"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook",schemaPath:"#/properties/apps/items/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs88 === errors){
if(data38.url !== undefined){
let data39 = data38.url;
const _errs89 = errors;
if(errors === _errs89){
if(typeof data39 === "string"){
if(func2(data39) > 2048){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/url",schemaPath:"#/properties/apps/items/properties/webhook/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern8.test(data39)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/url",schemaPath:"#/properties/apps/items/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/url",schemaPath:"#/properties/apps/items/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs89 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data38.token !== undefined){
let data40 = data38.token;
const _errs91 = errors;
if(errors === _errs91){
if(typeof data40 === "string"){
if(func2(data40) > 128){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/token",schemaPath:"#/properties/apps/items/properties/webhook/properties/token/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data40) < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/token",schemaPath:"#/properties/apps/items/properties/webhook/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/token",schemaPath:"#/properties/apps/items/properties/webhook/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs91 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data38.retry !== undefined){
const _errs93 = errors;
if(typeof data38.retry !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/retry",schemaPath:"#/properties/apps/items/properties/webhook/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs93 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data38.events !== undefined){
let data42 = data38.events;
const _errs95 = errors;
if(errors === _errs95){
if(Array.isArray(data42)){
var valid22 = true;
const len9 = data42.length;
for(let i13=0; i13<len9; i13++){
let data43 = data42[i13];
const _errs97 = errors;
if(typeof data43 !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/events/" + i13,schemaPath:"#/properties/apps/items/properties/webhook/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data43 === "Profile.CallbackPortraitSet") || (data43 === "State.StateChange"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/events/" + i13,schemaPath:"#/properties/apps/items/properties/webhook/properties/events/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.apps.items.properties.webhook.properties.events.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs97 === errors;
if(!valid22){
break;
}
}
if(valid22){
let i14 = data42.length;
let j4;
if(i14 > 1){
const indices4 = {};
for(;i14--;){
let item4 = data42[i14];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/events",schemaPath:"#/properties/apps/items/properties/webhook/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i14+" are identical)"}];
return false;
break;
}
indices4[item4] = i14;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/events",schemaPath:"#/properties/apps/items/properties/webhook/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid21 = _errs95 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook",schemaPath:"#/properties/apps/items/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs86 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.limits !== undefined){
let data44 = data2.limits;
const _errs99 = errors;
const _errs100 = errors;
let valid24 = false;
let passing0 = null;
const _errs101 = errors;
if(typeof data44 !== "string"){
const err3 = {instancePath:instancePath+"/apps/" + i0+"/limits",schemaPath:"#/properties/apps/items/properties/limits/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data44 === "real") || (data44 === "off"))){
const err4 = {instancePath:instancePath+"/apps/" + i0+"/limits",schemaPath:"#/properties/apps/items/properties/limits/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema37.properties.apps.items.properties.limits.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs101 === errors;
if(_valid0){
valid24 = true;
passing0 = 0;
}
const _errs103 = errors;
if(errors === _errs103){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 <= 0 || isNaN(data44)){
const err5 = {instancePath:instancePath+"/apps/" + i0+"/limits",schemaPath:"#/properties/apps/items/properties/limits/oneOf/1/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/apps/" + i0+"/limits",schemaPath:"#/properties/apps/items/properties/limits/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs103 === errors;
if(_valid0 && valid24){
valid24 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid24 = true;
passing0 = 1;
}
}
if(!valid24){
const err7 = {instancePath:instancePath+"/apps/" + i0+"/limits",schemaPath:"#/properties/apps/items/properties/limits/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs99 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.users !== undefined){
let data45 = data2.users;
const _errs105 = errors;
if(errors === _errs105){
if(Array.isArray(data45)){
var valid25 = true;
const len10 = data45.length;
for(let i15=0; i15<len10; i15++){
let data46 = data45[i15];
const _errs107 = errors;
if(errors === _errs107){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing5;
if((data46.userId === undefined) && (missing5 = "userId")){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15,schemaPath:"#/properties/apps/items/properties/users/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs109 = errors;
for(const key9 in data46){
if(!(((((key9 === "userId") || (key9 === "profile")) || (key9 === "attributes")) || (key9 === "tags")) || (key9 === "lcic"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15,schemaPath:"#/properties/apps/items/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs109 === errors){
if(data46.userId !== undefined){
let data47 = data46.userId;
const _errs110 = errors;
if(errors === _errs110){
if(typeof data47 === "string"){
if(func2(data47) < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/userId",schemaPath:"#/properties/apps/items/properties/users/items/properties/userId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data47)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/userId",schemaPath:"#/properties/apps/items/properties/users/items/properties/userId/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func7(data47) > 32){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/userId",schemaPath:"#/properties/apps/items/properties/users/items/properties/userId/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/userId",schemaPath:"#/properties/apps/items/properties/users/items/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid26 = _errs110 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data46.profile !== undefined){
let data48 = data46.profile;
const _errs112 = errors;
if(errors === _errs112){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(Object.keys(data48).length < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs114 = errors;
for(const key10 in data48){
if(!(func1.call(schema37.properties.apps.items.properties.users.items.properties.profile.properties, key10))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs114 === errors){
if(data48.nick !== undefined){
let data49 = data48.nick;
const _errs115 = errors;
if(errors === _errs115){
if(typeof data49 === "string"){
if(func7(data49) > 500){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/nick",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/nick/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/nick",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid27 = _errs115 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data48.gender !== undefined){
let data50 = data48.gender;
const _errs117 = errors;
if(typeof data50 !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/gender",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/gender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data50 === "Gender_Type_Unknown") || (data50 === "Gender_Type_Female")) || (data50 === "Gender_Type_Male"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/gender",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/gender/enum",keyword:"enum",params:{allowedValues: schema37.properties.apps.items.properties.users.items.properties.profile.properties.gender.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid27 = _errs117 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data48.birthday !== undefined){
let data51 = data48.birthday;
const _errs119 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/birthday",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/birthday/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs119){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 4294967295 || isNaN(data51)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/birthday",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/birthday/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data51 < 0 || isNaN(data51)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/birthday",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/birthday/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs119 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data48.location !== undefined){
const _errs121 = errors;
if(typeof data48.location !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/location",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs121 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data48.selfSignature !== undefined){
let data53 = data48.selfSignature;
const _errs123 = errors;
if(errors === _errs123){
if(typeof data53 === "string"){
if(func7(data53) > 500){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/selfSignature",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/selfSignature/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/selfSignature",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/selfSignature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid27 = _errs123 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data48.allowType !== undefined){
let data54 = data48.allowType;
const _errs125 = errors;
if(typeof data54 !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/allowType",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/allowType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data54 === "AllowType_Type_NeedConfirm") || (data54 === "AllowType_Type_AllowAny")) || (data54 === "AllowType_Type_DenyAny"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/allowType",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/allowType/enum",keyword:"enum",params:{allowedValues: schema37.properties.apps.items.properties.users.items.properties.profile.properties.allowType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid27 = _errs125 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data48.language !== undefined){
let data55 = data48.language;
const _errs127 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/language",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/language/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs127){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 4294967295 || isNaN(data55)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/language",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/language/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data55 < 0 || isNaN(data55)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/language",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/language/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs127 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data48.avatar !== undefined){
let data56 = data48.avatar;
const _errs129 = errors;
if(errors === _errs129){
if(typeof data56 === "string"){
if(func7(data56) > 500){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/avatar",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/avatar/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/avatar",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid27 = _errs129 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data48.messageSettings !== undefined){
let data57 = data48.messageSettings;
const _errs131 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/messageSettings",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/messageSettings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs131){
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 4294967295 || isNaN(data57)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/messageSettings",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/messageSettings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data57 < 0 || isNaN(data57)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/messageSettings",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/messageSettings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs131 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data48.adminForbidType !== undefined){
let data58 = data48.adminForbidType;
const _errs133 = errors;
if(typeof data58 !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/adminForbidType",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/adminForbidType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data58 === "AdminForbid_Type_None") || (data58 === "AdminForbid_Type_SendOut"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/adminForbidType",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/adminForbidType/enum",keyword:"enum",params:{allowedValues: schema37.properties.apps.items.properties.users.items.properties.profile.properties.adminForbidType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid27 = _errs133 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data48.level !== undefined){
let data59 = data48.level;
const _errs135 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/level",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs135){
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 4294967295 || isNaN(data59)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/level",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data59 < 0 || isNaN(data59)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/level",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs135 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data48.role !== undefined){
let data60 = data48.role;
const _errs137 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/role",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/role/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs137){
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 4294967295 || isNaN(data60)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/role",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/role/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data60 < 0 || isNaN(data60)){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/role",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/role/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs137 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data48.profileCustomField !== undefined){
let data61 = data48.profileCustomField;
const _errs139 = errors;
if(errors === _errs139){
if(Array.isArray(data61)){
var valid28 = true;
const len11 = data61.length;
for(let i16=0; i16<len11; i16++){
let data62 = data61[i16];
const _errs141 = errors;
if(errors === _errs141){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
let missing6;
if(((data62.key === undefined) && (missing6 = "key")) || ((data62.value === undefined) && (missing6 = "value"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/profileCustomField/" + i16,schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/profileCustomField/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs143 = errors;
for(const key11 in data62){
if(!((key11 === "key") || (key11 === "value"))){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/profileCustomField/" + i16,schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/profileCustomField/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs143 === errors){
if(data62.key !== undefined){
const _errs144 = errors;
if(typeof data62.key !== "string"){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/profileCustomField/" + i16+"/key",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/profileCustomField/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs144 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data62.value !== undefined){
let data64 = data62.value;
const _errs146 = errors;
if(errors === _errs146){
if(typeof data64 === "string"){
if(func7(data64) > 500){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/profileCustomField/" + i16+"/value",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/profileCustomField/items/properties/value/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/profileCustomField/" + i16+"/value",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/profileCustomField/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid29 = _errs146 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/profileCustomField/" + i16,schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/profileCustomField/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs141 === errors;
if(!valid28){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/profileCustomField",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/profileCustomField/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid27 = _errs139 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs112 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data46.attributes !== undefined){
let data65 = data46.attributes;
const _errs148 = errors;
if(errors === _errs148){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key12 in data65){
let data66 = data65[key12];
const _errs151 = errors;
if(errors === _errs151){
if(typeof data66 === "string"){
if(func7(data66) > 50){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/attributes/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/users/items/properties/attributes/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/attributes/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/users/items/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid30 = _errs151 === errors;
if(!valid30){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/attributes",schemaPath:"#/properties/apps/items/properties/users/items/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs148 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data46.tags !== undefined){
let data67 = data46.tags;
const _errs153 = errors;
if(errors === _errs153){
if(Array.isArray(data67)){
if(data67.length > 100){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/tags",schemaPath:"#/properties/apps/items/properties/users/items/properties/tags/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid31 = true;
const len12 = data67.length;
for(let i17=0; i17<len12; i17++){
let data68 = data67[i17];
const _errs155 = errors;
if(errors === _errs155){
if(typeof data68 === "string"){
if(func2(data68) < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/tags/" + i17,schemaPath:"#/properties/apps/items/properties/users/items/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func7(data68) > 50){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/tags/" + i17,schemaPath:"#/properties/apps/items/properties/users/items/properties/tags/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/tags/" + i17,schemaPath:"#/properties/apps/items/properties/users/items/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid31 = _errs155 === errors;
if(!valid31){
break;
}
}
if(valid31){
let i18 = data67.length;
let j5;
if(i18 > 1){
const indices5 = {};
for(;i18--;){
let item5 = data67[i18];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/tags",schemaPath:"#/properties/apps/items/properties/users/items/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i18+" are identical)"}];
return false;
break;
}
indices5[item5] = i18;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/tags",schemaPath:"#/properties/apps/items/properties/users/items/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid26 = _errs153 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data46.lcic !== undefined){
let data69 = data46.lcic;
const _errs157 = errors;
if(errors === _errs157){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
const _errs159 = errors;
for(const key13 in data69){
if(!(key13 === "originId")){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/lcic",schemaPath:"#/properties/apps/items/properties/users/items/properties/lcic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs159 === errors){
if(data69.originId !== undefined){
let data70 = data69.originId;
const _errs160 = errors;
if(errors === _errs160){
if(typeof data70 === "string"){
if(func2(data70) < 1){
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/lcic/originId",schemaPath:"#/properties/apps/items/properties/users/items/properties/lcic/properties/originId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/lcic/originId",schemaPath:"#/properties/apps/items/properties/users/items/properties/lcic/properties/originId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/lcic",schemaPath:"#/properties/apps/items/properties/users/items/properties/lcic/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs157 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15,schemaPath:"#/properties/apps/items/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid25 = _errs107 === errors;
if(!valid25){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0+"/users",schemaPath:"#/properties/apps/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs105 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const saveSnapshot = validate27;
const pattern19 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "name")){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate27.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** The control API's request bodies, by operation. */
export const controlRequests: Readonly<Record<"createApp" | "getApp" | "updateApp" | "deleteApp" | "rotateSecretKey" | "rotateTencentCloudKey" | "listDeliveries" | "findUsers" | "seedUsers" | "getUser" | "listPushes" | "applySeed" | "saveSnapshot" | "deleteSnapshot" | "restoreSnapshot", import('../create-validator.ts').Validator<import('../wire.ts').ControlErrorCode>>> = {
  createApp: createValidator(createApp, "invalid", {}),
  getApp: createValidator(getApp, "invalid", {}),
  updateApp: createValidator(updateApp, "invalid", {}),
  deleteApp: createValidator(getApp, "invalid", {}),
  rotateSecretKey: createValidator(getApp, "invalid", {}),
  rotateTencentCloudKey: createValidator(getApp, "invalid", {}),
  listDeliveries: createValidator(listDeliveries, "invalid", {}),
  findUsers: createValidator(findUsers, "invalid", {}),
  seedUsers: createValidator(getApp, "invalid", {}),
  getUser: createValidator(getUser, "invalid", {}),
  listPushes: createValidator(listDeliveries, "invalid", {}),
  applySeed: createValidator(applySeed, "invalid", {}),
  saveSnapshot: createValidator(saveSnapshot, "invalid", {}),
  deleteSnapshot: createValidator(saveSnapshot, "invalid", {}),
  restoreSnapshot: createValidator(saveSnapshot, "invalid", {}),
}
