/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/control/openapi.yaml, SHA-256 3b6ba10084ab7755cf120bb8a284eaa5f88910f8c54c96e13f22b139a6842c32
 */
// @ts-nocheck: compiled by Ajv
import { createValidator } from '../create-validator.ts'
import { codePointLength } from '../code-point-length.ts'
import { byteLength } from '../byte-length.ts'
const App = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["sdkAppId","name","secretKey","admins","tencentCloud","customFields","attributeNames","pushEnabled","deletionEnabled","fieldPermissions","contentWords","choices"],"properties":{"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"name":{"type":"string","minLength":1,"maxLength":100},"secretKey":{"type":"string","minLength":1,"maxLength":128,"description":"Signs UserSigs."},"admins":{"type":"array","minItems":1,"description":"UserIDs that may call the server API.","items":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}}},"tencentCloud":{"description":"Signs LCIC calls. Apps with the same key belong to one account.","type":"object","additionalProperties":false,"required":["secretId","secretKey"],"properties":{"secretId":{"type":"string","minLength":1,"maxLength":128},"secretKey":{"type":"string","minLength":1,"maxLength":128}}},"customFields":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9]{1,8}$","description":"The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27)."},"read":{"description":"Who may read it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"description":"Who may write it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"attributeNames":{"type":"object","propertyNames":{"type":"string","pattern":"^[0-9]$","x-violations":{"pattern":90033}},"additionalProperties":{"type":"string","minLength":1,"x-max-bytes":50,"x-violations":{"minLength":90033,"x-max-bytes":90033}},"description":"Names by number, \"0\" to \"9\"."},"pushEnabled":{"type":"boolean","description":"Whether the feature \"push to all users\" is enabled; attributes belong to it."},"deletionEnabled":{"type":"boolean","description":"Whether account_delete works."},"fieldPermissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tag"],"description":"Who may read and write a standard field, where that differs from both sides.","properties":{"tag":{"type":"string","pattern":"^Tag_Profile_IM_"},"read":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"contentWords":{"type":"array","maxItems":1000,"description":"A text with one of these, in whatever case, is refused as sensitive.","items":{"type":"string","minLength":1,"maxLength":100}},"choices":{"type":"object","additionalProperties":false,"description":"Where the vendor's documents are silent and users may need the other answer (PROVENANCE.md).","properties":{"unknownAccount":{"type":"string","enum":["placeholder","echo"],"description":"What portrait_get calls an account that does not exist. Default placeholder, `@TLS#NOT_FOUND`."},"unsetFields":{"type":"string","enum":["omit","default"],"description":"Whether portrait_get leaves out unset standard fields or answers their defaults. Default omit."},"emptyText":{"type":"string","enum":["store","unset"],"description":"Whether writing an empty text stores it or unsets the field. Default store."},"attributeNames":{"type":"string","enum":["merge","replace"],"description":"Whether im_set_attr_name keeps the names it does not mention. Default merge."},"lcicEdition":{"type":"string","enum":["china","international"],"description":"Which edition of LCIC answers. Default china, or the host's when it is one of the vendor's."},"locationMaxBytes":{"type":"integer","minimum":1,"maximum":500,"description":"How long a location may be in UTF-8 bytes. Default is the field's documented limit."}}},"region":{"type":"string","enum":["china","singapore","seoul","tokyo","frankfurt","silicon-valley","jakarta"],"description":"The region whose Chat host the app may be called at; the vendor's other hosts answer 60026. Any host by default (PROVENANCE.md, choice 41)."},"webhook":{"type":"object","additionalProperties":false,"required":["url"],"description":"Where the service sends the app's webhooks, as the vendor's console has it.","properties":{"url":{"type":"string","pattern":"^https?://","maxLength":2048},"token":{"type":"string","minLength":1,"maxLength":128,"description":"Signs the requests; none are signed without it."},"retry":{"type":"boolean","description":"Whether a delivery that failed is tried again. Default false."},"events":{"type":"array","uniqueItems":true,"description":"Which ones are sent; all by default.","items":{"type":"string","enum":["Profile.CallbackPortraitSet","State.StateChange"]}}}},"limits":{"description":"Frequency limits of this app, in place of the service's: as documented (`real`), none (`off`), or the documented ones times a factor.","oneOf":[{"type":"string","enum":["real","off"]},{"type":"number","exclusiveMinimum":0}]}}};
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
let missing0;
if(((((((((((((data.sdkAppId === undefined) && (missing0 = "sdkAppId")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.secretKey === undefined) && (missing0 = "secretKey"))) || ((data.admins === undefined) && (missing0 = "admins"))) || ((data.tencentCloud === undefined) && (missing0 = "tencentCloud"))) || ((data.customFields === undefined) && (missing0 = "customFields"))) || ((data.attributeNames === undefined) && (missing0 = "attributeNames"))) || ((data.pushEnabled === undefined) && (missing0 = "pushEnabled"))) || ((data.deletionEnabled === undefined) && (missing0 = "deletionEnabled"))) || ((data.fieldPermissions === undefined) && (missing0 = "fieldPermissions"))) || ((data.contentWords === undefined) && (missing0 = "contentWords"))) || ((data.choices === undefined) && (missing0 = "choices"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
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
let missing1;
if(((data5.secretId === undefined) && (missing1 = "secretId")) || ((data5.secretKey === undefined) && (missing1 = "secretKey"))){
validate20.errors = [{instancePath:instancePath+"/tencentCloud",schemaPath:"#/properties/tencentCloud/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
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
let missing2;
if((data9.key === undefined) && (missing2 = "key")){
validate20.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
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
let missing3;
if((data20.tag === undefined) && (missing3 = "tag")){
validate20.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
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
if(data.region !== undefined){
let data35 = data.region;
const _errs79 = errors;
if(typeof data35 !== "string"){
validate20.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data35 === "china") || (data35 === "singapore")) || (data35 === "seoul")) || (data35 === "tokyo")) || (data35 === "frankfurt")) || (data35 === "silicon-valley")) || (data35 === "jakarta"))){
validate20.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/enum",keyword:"enum",params:{allowedValues: schema31.properties.region.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook !== undefined){
let data36 = data.webhook;
const _errs81 = errors;
if(errors === _errs81){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing4;
if((data36.url === undefined) && (missing4 = "url")){
validate20.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs83 = errors;
for(const key7 in data36){
if(!((((key7 === "url") || (key7 === "token")) || (key7 === "retry")) || (key7 === "events"))){
validate20.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs83 === errors){
if(data36.url !== undefined){
let data37 = data36.url;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data37 === "string"){
if(func2(data37) > 2048){
validate20.errors = [{instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern8.test(data37)){
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
var valid19 = _errs84 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data36.token !== undefined){
let data38 = data36.token;
const _errs86 = errors;
if(errors === _errs86){
if(typeof data38 === "string"){
if(func2(data38) > 128){
validate20.errors = [{instancePath:instancePath+"/webhook/token",schemaPath:"#/properties/webhook/properties/token/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data38) < 1){
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
var valid19 = _errs86 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data36.retry !== undefined){
const _errs88 = errors;
if(typeof data36.retry !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/webhook/retry",schemaPath:"#/properties/webhook/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid19 = _errs88 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data36.events !== undefined){
let data40 = data36.events;
const _errs90 = errors;
if(errors === _errs90){
if(Array.isArray(data40)){
var valid20 = true;
const len8 = data40.length;
for(let i12=0; i12<len8; i12++){
let data41 = data40[i12];
const _errs92 = errors;
if(typeof data41 !== "string"){
validate20.errors = [{instancePath:instancePath+"/webhook/events/" + i12,schemaPath:"#/properties/webhook/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data41 === "Profile.CallbackPortraitSet") || (data41 === "State.StateChange"))){
validate20.errors = [{instancePath:instancePath+"/webhook/events/" + i12,schemaPath:"#/properties/webhook/properties/events/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.webhook.properties.events.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs92 === errors;
if(!valid20){
break;
}
}
if(valid20){
let i13 = data40.length;
let j4;
if(i13 > 1){
const indices4 = {};
for(;i13--;){
let item4 = data40[i13];
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
var valid19 = _errs90 === errors;
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
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data42 = data.limits;
const _errs94 = errors;
const _errs95 = errors;
let valid22 = false;
let passing0 = null;
const _errs96 = errors;
if(typeof data42 !== "string"){
const err3 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data42 === "real") || (data42 === "off"))){
const err4 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.limits.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs96 === errors;
if(_valid0){
valid22 = true;
passing0 = 0;
}
const _errs98 = errors;
if(errors === _errs98){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 <= 0 || isNaN(data42)){
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
var _valid0 = _errs98 === errors;
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
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs94 === errors;
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

const Seed = validate21;
const schema32 = {"type":"object","additionalProperties":false,"required":["version","apps"],"properties":{"version":{"type":"integer","const":1},"apps":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"description":"An app and its users. Secrets that are left out are made at random.","properties":{"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"name":{"type":"string","minLength":1,"maxLength":100},"secretKey":{"type":"string","minLength":1,"maxLength":128},"admins":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}}},"tencentCloud":{"type":"object","additionalProperties":false,"required":["secretId","secretKey"],"properties":{"secretId":{"type":"string","minLength":1,"maxLength":128},"secretKey":{"type":"string","minLength":1,"maxLength":128}}},"customFields":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9]{1,8}$","description":"The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27)."},"read":{"description":"Who may read it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"description":"Who may write it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"attributeNames":{"type":"object","propertyNames":{"type":"string","pattern":"^[0-9]$","x-violations":{"pattern":90033}},"additionalProperties":{"type":"string","minLength":1,"x-max-bytes":50,"x-violations":{"minLength":90033,"x-max-bytes":90033}},"description":"Names by number, \"0\" to \"9\"."},"pushEnabled":{"type":"boolean"},"deletionEnabled":{"type":"boolean"},"fieldPermissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tag"],"description":"Who may read and write a standard field, where that differs from both sides.","properties":{"tag":{"type":"string","pattern":"^Tag_Profile_IM_"},"read":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"contentWords":{"type":"array","maxItems":1000,"description":"A text with one of these, in whatever case, is refused as sensitive.","items":{"type":"string","minLength":1,"maxLength":100}},"choices":{"type":"object","additionalProperties":false,"description":"Where the vendor's documents are silent and users may need the other answer (PROVENANCE.md).","properties":{"unknownAccount":{"type":"string","enum":["placeholder","echo"],"description":"What portrait_get calls an account that does not exist. Default placeholder, `@TLS#NOT_FOUND`."},"unsetFields":{"type":"string","enum":["omit","default"],"description":"Whether portrait_get leaves out unset standard fields or answers their defaults. Default omit."},"emptyText":{"type":"string","enum":["store","unset"],"description":"Whether writing an empty text stores it or unsets the field. Default store."},"attributeNames":{"type":"string","enum":["merge","replace"],"description":"Whether im_set_attr_name keeps the names it does not mention. Default merge."},"lcicEdition":{"type":"string","enum":["china","international"],"description":"Which edition of LCIC answers. Default china, or the host's when it is one of the vendor's."},"locationMaxBytes":{"type":"integer","minimum":1,"maximum":500,"description":"How long a location may be in UTF-8 bytes. Default is the field's documented limit."}}},"region":{"type":"string","enum":["china","singapore","seoul","tokyo","frankfurt","silicon-valley","jakarta"],"description":"The region whose Chat host the app may be called at; the vendor's other hosts answer 60026. Any host by default (PROVENANCE.md, choice 41)."},"webhook":{"type":"object","additionalProperties":false,"required":["url"],"description":"Where the service sends the app's webhooks, as the vendor's console has it.","properties":{"url":{"type":"string","pattern":"^https?://","maxLength":2048},"token":{"type":"string","minLength":1,"maxLength":128,"description":"Signs the requests; none are signed without it."},"retry":{"type":"boolean","description":"Whether a delivery that failed is tried again. Default false."},"events":{"type":"array","uniqueItems":true,"description":"Which ones are sent; all by default.","items":{"type":"string","enum":["Profile.CallbackPortraitSet","State.StateChange"]}}}},"limits":{"description":"Frequency limits of this app, in place of the service's: as documented (`real`), none (`off`), or the documented ones times a factor.","oneOf":[{"type":"string","enum":["real","off"]},{"type":"number","exclusiveMinimum":0}]},"users":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["userId"],"properties":{"userId":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}},"profile":{"type":"object","additionalProperties":false,"minProperties":1,"x-violations-within":{"type":40610,"x-max-bytes":40601,"enum":40605,"minimum":40605,"maximum":40605},"properties":{"nick":{"type":"string","x-max-bytes":500,"description":"Nickname."},"gender":{"type":"string","enum":["Gender_Type_Unknown","Gender_Type_Female","Gender_Type_Male"],"description":"Gender."},"birthday":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Birthday as a number, by custom yyyymmdd."},"location":{"type":"string","description":"Location; as long as the profile field allows, unless the app's configuration says otherwise."},"selfSignature":{"type":"string","x-max-bytes":500,"description":"Status line."},"allowType":{"type":"string","enum":["AllowType_Type_NeedConfirm","AllowType_Type_AllowAny","AllowType_Type_DenyAny"],"description":"Who may add the user as a friend."},"language":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Language, a number the app gives a meaning."},"avatar":{"type":"string","x-max-bytes":500,"description":"URL of the profile photo."},"messageSettings":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Message flags; bit 0 set means \"do not receive\"."},"adminForbidType":{"type":"string","enum":["AdminForbid_Type_None","AdminForbid_Type_SendOut"],"description":"Whether the user may send friend requests."},"level":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Level; often split into bytes, one for each role."},"role":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Role; often split into bytes."},"profileCustomField":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value"],"properties":{"key":{"type":"string","description":"The field's tag, `Tag_Profile_Custom_…`."},"value":{"type":"string","x-max-bytes":500,"description":"The value of a custom field."}}}}}},"attributes":{"description":"Push attributes by name; the app's attributeNames must have the name.","type":"object","additionalProperties":{"type":"string","x-max-bytes":50,"x-violations":{"type":90033,"x-max-bytes":90033}}},"tags":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"x-max-bytes":50}},"lcic":{"type":"object","additionalProperties":false,"description":"Present when the user is registered with LCIC.","properties":{"originId":{"type":"string","minLength":1,"description":"Default is the UserId."}}}}}}}}}}};

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
if(((data.version === undefined) && (missing0 = "version")) || ((data.apps === undefined) && (missing0 = "apps"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "version") || (key0 === "apps"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(1 !== data0){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
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
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
if(!(func1.call(schema32.properties.apps.items.properties, key1))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.sdkAppId !== undefined){
let data3 = data2.sdkAppId;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/sdkAppId",schemaPath:"#/properties/apps/items/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/sdkAppId",schemaPath:"#/properties/apps/items/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/sdkAppId",schemaPath:"#/properties/apps/items/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/name",schemaPath:"#/properties/apps/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/name",schemaPath:"#/properties/apps/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/name",schemaPath:"#/properties/apps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/secretKey",schemaPath:"#/properties/apps/items/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data5) < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/secretKey",schemaPath:"#/properties/apps/items/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/secretKey",schemaPath:"#/properties/apps/items/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins",schemaPath:"#/properties/apps/items/properties/admins/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins/" + i1,schemaPath:"#/properties/apps/items/properties/admins/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data7)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins/" + i1,schemaPath:"#/properties/apps/items/properties/admins/items/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func7(data7) > 32){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins/" + i1,schemaPath:"#/properties/apps/items/properties/admins/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins/" + i1,schemaPath:"#/properties/apps/items/properties/admins/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins",schemaPath:"#/properties/apps/items/properties/admins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud",schemaPath:"#/properties/apps/items/properties/tencentCloud/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data8){
if(!((key2 === "secretId") || (key2 === "secretKey"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud",schemaPath:"#/properties/apps/items/properties/tencentCloud/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud/secretId",schemaPath:"#/properties/apps/items/properties/tencentCloud/properties/secretId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud/secretId",schemaPath:"#/properties/apps/items/properties/tencentCloud/properties/secretId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud/secretId",schemaPath:"#/properties/apps/items/properties/tencentCloud/properties/secretId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud/secretKey",schemaPath:"#/properties/apps/items/properties/tencentCloud/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud/secretKey",schemaPath:"#/properties/apps/items/properties/tencentCloud/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud/secretKey",schemaPath:"#/properties/apps/items/properties/tencentCloud/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/tencentCloud",schemaPath:"#/properties/apps/items/properties/tencentCloud/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields",schemaPath:"#/properties/apps/items/properties/customFields/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2,schemaPath:"#/properties/apps/items/properties/customFields/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key3 in data12){
if(!(((key3 === "key") || (key3 === "read")) || (key3 === "write"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2,schemaPath:"#/properties/apps/items/properties/customFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/key",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,8}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,8}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/key",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid7 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
const _errs35 = errors;
if(typeof data15 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read/" + i3,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data15 === "app") || (data15 === "admin"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read/" + i3,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.customFields.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid9 = true;
const len4 = data16.length;
for(let i5=0; i5<len4; i5++){
let data17 = data16[i5];
const _errs39 = errors;
if(typeof data17 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write/" + i5,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data17 === "app") || (data17 === "admin"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write/" + i5,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.customFields.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2,schemaPath:"#/properties/apps/items/properties/customFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields",schemaPath:"#/properties/apps/items/properties/customFields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = vErrors;
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/attributeNames/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func7(data19) > 50){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/attributeNames/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/attributeNames/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames",schemaPath:"#/properties/apps/items/properties/attributeNames/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/pushEnabled",schemaPath:"#/properties/apps/items/properties/pushEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/deletionEnabled",schemaPath:"#/properties/apps/items/properties/deletionEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs56 = errors;
for(const key6 in data23){
if(!(((key6 === "tag") || (key6 === "read")) || (key6 === "write"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/tag",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/tag/pattern",keyword:"pattern",params:{pattern: "^Tag_Profile_IM_"},message:"must match pattern \""+"^Tag_Profile_IM_"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/tag",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid15 = true;
const len6 = data25.length;
for(let i8=0; i8<len6; i8++){
let data26 = data25[i8];
const _errs61 = errors;
if(typeof data26 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read/" + i8,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data26 === "app") || (data26 === "admin"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read/" + i8,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.fieldPermissions.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i9+" are identical)"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid17 = true;
const len7 = data27.length;
for(let i10=0; i10<len7; i10++){
let data28 = data27[i10];
const _errs65 = errors;
if(typeof data28 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write/" + i10,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data28 === "app") || (data28 === "admin"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write/" + i10,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.fieldPermissions.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i11+" are identical)"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions",schemaPath:"#/properties/apps/items/properties/fieldPermissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords",schemaPath:"#/properties/apps/items/properties/contentWords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords/" + i12,schemaPath:"#/properties/apps/items/properties/contentWords/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data30) < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords/" + i12,schemaPath:"#/properties/apps/items/properties/contentWords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords/" + i12,schemaPath:"#/properties/apps/items/properties/contentWords/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords",schemaPath:"#/properties/apps/items/properties/contentWords/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices",schemaPath:"#/properties/apps/items/properties/choices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs73 === errors){
if(data31.unknownAccount !== undefined){
let data32 = data31.unknownAccount;
const _errs74 = errors;
if(typeof data32 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unknownAccount",schemaPath:"#/properties/apps/items/properties/choices/properties/unknownAccount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data32 === "placeholder") || (data32 === "echo"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unknownAccount",schemaPath:"#/properties/apps/items/properties/choices/properties/unknownAccount/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.choices.properties.unknownAccount.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unsetFields",schemaPath:"#/properties/apps/items/properties/choices/properties/unsetFields/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data33 === "omit") || (data33 === "default"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unsetFields",schemaPath:"#/properties/apps/items/properties/choices/properties/unsetFields/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.choices.properties.unsetFields.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/emptyText",schemaPath:"#/properties/apps/items/properties/choices/properties/emptyText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data34 === "store") || (data34 === "unset"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/emptyText",schemaPath:"#/properties/apps/items/properties/choices/properties/emptyText/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.choices.properties.emptyText.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/attributeNames",schemaPath:"#/properties/apps/items/properties/choices/properties/attributeNames/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data35 === "merge") || (data35 === "replace"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/attributeNames",schemaPath:"#/properties/apps/items/properties/choices/properties/attributeNames/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.choices.properties.attributeNames.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/lcicEdition",schemaPath:"#/properties/apps/items/properties/choices/properties/lcicEdition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data36 === "china") || (data36 === "international"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/lcicEdition",schemaPath:"#/properties/apps/items/properties/choices/properties/lcicEdition/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.choices.properties.lcicEdition.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/locationMaxBytes",schemaPath:"#/properties/apps/items/properties/choices/properties/locationMaxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs84){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 500 || isNaN(data37)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/locationMaxBytes",schemaPath:"#/properties/apps/items/properties/choices/properties/locationMaxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data37 < 1 || isNaN(data37)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/locationMaxBytes",schemaPath:"#/properties/apps/items/properties/choices/properties/locationMaxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices",schemaPath:"#/properties/apps/items/properties/choices/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs71 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.region !== undefined){
let data38 = data2.region;
const _errs86 = errors;
if(typeof data38 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/region",schemaPath:"#/properties/apps/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data38 === "china") || (data38 === "singapore")) || (data38 === "seoul")) || (data38 === "tokyo")) || (data38 === "frankfurt")) || (data38 === "silicon-valley")) || (data38 === "jakarta"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/region",schemaPath:"#/properties/apps/items/properties/region/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.region.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs86 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.webhook !== undefined){
let data39 = data2.webhook;
const _errs88 = errors;
if(errors === _errs88){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing4;
if((data39.url === undefined) && (missing4 = "url")){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook",schemaPath:"#/properties/apps/items/properties/webhook/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs90 = errors;
for(const key8 in data39){
if(!((((key8 === "url") || (key8 === "token")) || (key8 === "retry")) || (key8 === "events"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook",schemaPath:"#/properties/apps/items/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs90 === errors){
if(data39.url !== undefined){
let data40 = data39.url;
const _errs91 = errors;
if(errors === _errs91){
if(typeof data40 === "string"){
if(func2(data40) > 2048){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/url",schemaPath:"#/properties/apps/items/properties/webhook/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern8.test(data40)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/url",schemaPath:"#/properties/apps/items/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/url",schemaPath:"#/properties/apps/items/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs91 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data39.token !== undefined){
let data41 = data39.token;
const _errs93 = errors;
if(errors === _errs93){
if(typeof data41 === "string"){
if(func2(data41) > 128){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/token",schemaPath:"#/properties/apps/items/properties/webhook/properties/token/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data41) < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/token",schemaPath:"#/properties/apps/items/properties/webhook/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/token",schemaPath:"#/properties/apps/items/properties/webhook/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs93 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data39.retry !== undefined){
const _errs95 = errors;
if(typeof data39.retry !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/retry",schemaPath:"#/properties/apps/items/properties/webhook/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs95 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data39.events !== undefined){
let data43 = data39.events;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data43)){
var valid22 = true;
const len9 = data43.length;
for(let i13=0; i13<len9; i13++){
let data44 = data43[i13];
const _errs99 = errors;
if(typeof data44 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/events/" + i13,schemaPath:"#/properties/apps/items/properties/webhook/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data44 === "Profile.CallbackPortraitSet") || (data44 === "State.StateChange"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/events/" + i13,schemaPath:"#/properties/apps/items/properties/webhook/properties/events/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.webhook.properties.events.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs99 === errors;
if(!valid22){
break;
}
}
if(valid22){
let i14 = data43.length;
let j4;
if(i14 > 1){
const indices4 = {};
for(;i14--;){
let item4 = data43[i14];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/events",schemaPath:"#/properties/apps/items/properties/webhook/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i14+" are identical)"}];
return false;
break;
}
indices4[item4] = i14;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/events",schemaPath:"#/properties/apps/items/properties/webhook/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid21 = _errs97 === errors;
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook",schemaPath:"#/properties/apps/items/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs88 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.limits !== undefined){
let data45 = data2.limits;
const _errs101 = errors;
const _errs102 = errors;
let valid24 = false;
let passing0 = null;
const _errs103 = errors;
if(typeof data45 !== "string"){
const err3 = {instancePath:instancePath+"/apps/" + i0+"/limits",schemaPath:"#/properties/apps/items/properties/limits/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data45 === "real") || (data45 === "off"))){
const err4 = {instancePath:instancePath+"/apps/" + i0+"/limits",schemaPath:"#/properties/apps/items/properties/limits/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.limits.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs103 === errors;
if(_valid0){
valid24 = true;
passing0 = 0;
}
const _errs105 = errors;
if(errors === _errs105){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 <= 0 || isNaN(data45)){
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
var _valid0 = _errs105 === errors;
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
validate21.errors = vErrors;
return false;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs101 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.users !== undefined){
let data46 = data2.users;
const _errs107 = errors;
if(errors === _errs107){
if(Array.isArray(data46)){
var valid25 = true;
const len10 = data46.length;
for(let i15=0; i15<len10; i15++){
let data47 = data46[i15];
const _errs109 = errors;
if(errors === _errs109){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing5;
if((data47.userId === undefined) && (missing5 = "userId")){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15,schemaPath:"#/properties/apps/items/properties/users/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs111 = errors;
for(const key9 in data47){
if(!(((((key9 === "userId") || (key9 === "profile")) || (key9 === "attributes")) || (key9 === "tags")) || (key9 === "lcic"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15,schemaPath:"#/properties/apps/items/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs111 === errors){
if(data47.userId !== undefined){
let data48 = data47.userId;
const _errs112 = errors;
if(errors === _errs112){
if(typeof data48 === "string"){
if(func2(data48) < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/userId",schemaPath:"#/properties/apps/items/properties/users/items/properties/userId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data48)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/userId",schemaPath:"#/properties/apps/items/properties/users/items/properties/userId/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func7(data48) > 32){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/userId",schemaPath:"#/properties/apps/items/properties/users/items/properties/userId/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/userId",schemaPath:"#/properties/apps/items/properties/users/items/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid26 = _errs112 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data47.profile !== undefined){
let data49 = data47.profile;
const _errs114 = errors;
if(errors === _errs114){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(Object.keys(data49).length < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs116 = errors;
for(const key10 in data49){
if(!(func1.call(schema32.properties.apps.items.properties.users.items.properties.profile.properties, key10))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs116 === errors){
if(data49.nick !== undefined){
let data50 = data49.nick;
const _errs117 = errors;
if(errors === _errs117){
if(typeof data50 === "string"){
if(func7(data50) > 500){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/nick",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/nick/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/nick",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid27 = _errs117 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data49.gender !== undefined){
let data51 = data49.gender;
const _errs119 = errors;
if(typeof data51 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/gender",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/gender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data51 === "Gender_Type_Unknown") || (data51 === "Gender_Type_Female")) || (data51 === "Gender_Type_Male"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/gender",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/gender/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.users.items.properties.profile.properties.gender.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid27 = _errs119 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data49.birthday !== undefined){
let data52 = data49.birthday;
const _errs121 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/birthday",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/birthday/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs121){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 4294967295 || isNaN(data52)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/birthday",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/birthday/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data52 < 0 || isNaN(data52)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/birthday",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/birthday/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs121 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data49.location !== undefined){
const _errs123 = errors;
if(typeof data49.location !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/location",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs123 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data49.selfSignature !== undefined){
let data54 = data49.selfSignature;
const _errs125 = errors;
if(errors === _errs125){
if(typeof data54 === "string"){
if(func7(data54) > 500){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/selfSignature",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/selfSignature/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/selfSignature",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/selfSignature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid27 = _errs125 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data49.allowType !== undefined){
let data55 = data49.allowType;
const _errs127 = errors;
if(typeof data55 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/allowType",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/allowType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data55 === "AllowType_Type_NeedConfirm") || (data55 === "AllowType_Type_AllowAny")) || (data55 === "AllowType_Type_DenyAny"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/allowType",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/allowType/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.users.items.properties.profile.properties.allowType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid27 = _errs127 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data49.language !== undefined){
let data56 = data49.language;
const _errs129 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/language",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/language/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs129){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 4294967295 || isNaN(data56)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/language",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/language/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data56 < 0 || isNaN(data56)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/language",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/language/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs129 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data49.avatar !== undefined){
let data57 = data49.avatar;
const _errs131 = errors;
if(errors === _errs131){
if(typeof data57 === "string"){
if(func7(data57) > 500){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/avatar",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/avatar/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/avatar",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid27 = _errs131 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data49.messageSettings !== undefined){
let data58 = data49.messageSettings;
const _errs133 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/messageSettings",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/messageSettings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs133){
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 4294967295 || isNaN(data58)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/messageSettings",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/messageSettings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data58 < 0 || isNaN(data58)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/messageSettings",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/messageSettings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs133 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data49.adminForbidType !== undefined){
let data59 = data49.adminForbidType;
const _errs135 = errors;
if(typeof data59 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/adminForbidType",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/adminForbidType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data59 === "AdminForbid_Type_None") || (data59 === "AdminForbid_Type_SendOut"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/adminForbidType",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/adminForbidType/enum",keyword:"enum",params:{allowedValues: schema32.properties.apps.items.properties.users.items.properties.profile.properties.adminForbidType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid27 = _errs135 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data49.level !== undefined){
let data60 = data49.level;
const _errs137 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/level",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs137){
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 4294967295 || isNaN(data60)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/level",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data60 < 0 || isNaN(data60)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/level",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data49.role !== undefined){
let data61 = data49.role;
const _errs139 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/role",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/role/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs139){
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 4294967295 || isNaN(data61)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/role",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/role/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data61 < 0 || isNaN(data61)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/role",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/role/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid27 = _errs139 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data49.profileCustomField !== undefined){
let data62 = data49.profileCustomField;
const _errs141 = errors;
if(errors === _errs141){
if(Array.isArray(data62)){
var valid28 = true;
const len11 = data62.length;
for(let i16=0; i16<len11; i16++){
let data63 = data62[i16];
const _errs143 = errors;
if(errors === _errs143){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
let missing6;
if(((data63.key === undefined) && (missing6 = "key")) || ((data63.value === undefined) && (missing6 = "value"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/profileCustomField/" + i16,schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/profileCustomField/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs145 = errors;
for(const key11 in data63){
if(!((key11 === "key") || (key11 === "value"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/profileCustomField/" + i16,schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/profileCustomField/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs145 === errors){
if(data63.key !== undefined){
const _errs146 = errors;
if(typeof data63.key !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/profileCustomField/" + i16+"/key",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/profileCustomField/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs146 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data63.value !== undefined){
let data65 = data63.value;
const _errs148 = errors;
if(errors === _errs148){
if(typeof data65 === "string"){
if(func7(data65) > 500){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/profileCustomField/" + i16+"/value",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/profileCustomField/items/properties/value/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/profileCustomField/" + i16+"/value",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/profileCustomField/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid29 = _errs148 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/profileCustomField/" + i16,schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/profileCustomField/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs143 === errors;
if(!valid28){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile/profileCustomField",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/properties/profileCustomField/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid27 = _errs141 === errors;
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/profile",schemaPath:"#/properties/apps/items/properties/users/items/properties/profile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs114 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data47.attributes !== undefined){
let data66 = data47.attributes;
const _errs150 = errors;
if(errors === _errs150){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key12 in data66){
let data67 = data66[key12];
const _errs153 = errors;
if(errors === _errs153){
if(typeof data67 === "string"){
if(func7(data67) > 50){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/attributes/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/users/items/properties/attributes/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/attributes/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/users/items/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid30 = _errs153 === errors;
if(!valid30){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/attributes",schemaPath:"#/properties/apps/items/properties/users/items/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs150 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data47.tags !== undefined){
let data68 = data47.tags;
const _errs155 = errors;
if(errors === _errs155){
if(Array.isArray(data68)){
if(data68.length > 100){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/tags",schemaPath:"#/properties/apps/items/properties/users/items/properties/tags/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid31 = true;
const len12 = data68.length;
for(let i17=0; i17<len12; i17++){
let data69 = data68[i17];
const _errs157 = errors;
if(errors === _errs157){
if(typeof data69 === "string"){
if(func2(data69) < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/tags/" + i17,schemaPath:"#/properties/apps/items/properties/users/items/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func7(data69) > 50){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/tags/" + i17,schemaPath:"#/properties/apps/items/properties/users/items/properties/tags/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/tags/" + i17,schemaPath:"#/properties/apps/items/properties/users/items/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid31 = _errs157 === errors;
if(!valid31){
break;
}
}
if(valid31){
let i18 = data68.length;
let j5;
if(i18 > 1){
const indices5 = {};
for(;i18--;){
let item5 = data68[i18];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/tags",schemaPath:"#/properties/apps/items/properties/users/items/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i18+" are identical)"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/tags",schemaPath:"#/properties/apps/items/properties/users/items/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid26 = _errs155 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data47.lcic !== undefined){
let data70 = data47.lcic;
const _errs159 = errors;
if(errors === _errs159){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
const _errs161 = errors;
for(const key13 in data70){
if(!(key13 === "originId")){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/lcic",schemaPath:"#/properties/apps/items/properties/users/items/properties/lcic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs161 === errors){
if(data70.originId !== undefined){
let data71 = data70.originId;
const _errs162 = errors;
if(errors === _errs162){
if(typeof data71 === "string"){
if(func2(data71) < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/lcic/originId",schemaPath:"#/properties/apps/items/properties/users/items/properties/lcic/properties/originId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/lcic/originId",schemaPath:"#/properties/apps/items/properties/users/items/properties/lcic/properties/originId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15+"/lcic",schemaPath:"#/properties/apps/items/properties/users/items/properties/lcic/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs159 === errors;
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users/" + i15,schemaPath:"#/properties/apps/items/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid25 = _errs109 === errors;
if(!valid25){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/users",schemaPath:"#/properties/apps/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs107 === errors;
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
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const SeedApp = validate22;
const schema33 = {"type":"object","additionalProperties":false,"description":"An app and its users. Secrets that are left out are made at random.","properties":{"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"name":{"type":"string","minLength":1,"maxLength":100},"secretKey":{"type":"string","minLength":1,"maxLength":128},"admins":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}}},"tencentCloud":{"type":"object","additionalProperties":false,"required":["secretId","secretKey"],"properties":{"secretId":{"type":"string","minLength":1,"maxLength":128},"secretKey":{"type":"string","minLength":1,"maxLength":128}}},"customFields":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9]{1,8}$","description":"The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27)."},"read":{"description":"Who may read it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"description":"Who may write it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"attributeNames":{"type":"object","propertyNames":{"type":"string","pattern":"^[0-9]$","x-violations":{"pattern":90033}},"additionalProperties":{"type":"string","minLength":1,"x-max-bytes":50,"x-violations":{"minLength":90033,"x-max-bytes":90033}},"description":"Names by number, \"0\" to \"9\"."},"pushEnabled":{"type":"boolean"},"deletionEnabled":{"type":"boolean"},"fieldPermissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tag"],"description":"Who may read and write a standard field, where that differs from both sides.","properties":{"tag":{"type":"string","pattern":"^Tag_Profile_IM_"},"read":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"contentWords":{"type":"array","maxItems":1000,"description":"A text with one of these, in whatever case, is refused as sensitive.","items":{"type":"string","minLength":1,"maxLength":100}},"choices":{"type":"object","additionalProperties":false,"description":"Where the vendor's documents are silent and users may need the other answer (PROVENANCE.md).","properties":{"unknownAccount":{"type":"string","enum":["placeholder","echo"],"description":"What portrait_get calls an account that does not exist. Default placeholder, `@TLS#NOT_FOUND`."},"unsetFields":{"type":"string","enum":["omit","default"],"description":"Whether portrait_get leaves out unset standard fields or answers their defaults. Default omit."},"emptyText":{"type":"string","enum":["store","unset"],"description":"Whether writing an empty text stores it or unsets the field. Default store."},"attributeNames":{"type":"string","enum":["merge","replace"],"description":"Whether im_set_attr_name keeps the names it does not mention. Default merge."},"lcicEdition":{"type":"string","enum":["china","international"],"description":"Which edition of LCIC answers. Default china, or the host's when it is one of the vendor's."},"locationMaxBytes":{"type":"integer","minimum":1,"maximum":500,"description":"How long a location may be in UTF-8 bytes. Default is the field's documented limit."}}},"region":{"type":"string","enum":["china","singapore","seoul","tokyo","frankfurt","silicon-valley","jakarta"],"description":"The region whose Chat host the app may be called at; the vendor's other hosts answer 60026. Any host by default (PROVENANCE.md, choice 41)."},"webhook":{"type":"object","additionalProperties":false,"required":["url"],"description":"Where the service sends the app's webhooks, as the vendor's console has it.","properties":{"url":{"type":"string","pattern":"^https?://","maxLength":2048},"token":{"type":"string","minLength":1,"maxLength":128,"description":"Signs the requests; none are signed without it."},"retry":{"type":"boolean","description":"Whether a delivery that failed is tried again. Default false."},"events":{"type":"array","uniqueItems":true,"description":"Which ones are sent; all by default.","items":{"type":"string","enum":["Profile.CallbackPortraitSet","State.StateChange"]}}}},"limits":{"description":"Frequency limits of this app, in place of the service's: as documented (`real`), none (`off`), or the documented ones times a factor.","oneOf":[{"type":"string","enum":["real","off"]},{"type":"number","exclusiveMinimum":0}]},"users":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["userId"],"properties":{"userId":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}},"profile":{"type":"object","additionalProperties":false,"minProperties":1,"x-violations-within":{"type":40610,"x-max-bytes":40601,"enum":40605,"minimum":40605,"maximum":40605},"properties":{"nick":{"type":"string","x-max-bytes":500,"description":"Nickname."},"gender":{"type":"string","enum":["Gender_Type_Unknown","Gender_Type_Female","Gender_Type_Male"],"description":"Gender."},"birthday":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Birthday as a number, by custom yyyymmdd."},"location":{"type":"string","description":"Location; as long as the profile field allows, unless the app's configuration says otherwise."},"selfSignature":{"type":"string","x-max-bytes":500,"description":"Status line."},"allowType":{"type":"string","enum":["AllowType_Type_NeedConfirm","AllowType_Type_AllowAny","AllowType_Type_DenyAny"],"description":"Who may add the user as a friend."},"language":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Language, a number the app gives a meaning."},"avatar":{"type":"string","x-max-bytes":500,"description":"URL of the profile photo."},"messageSettings":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Message flags; bit 0 set means \"do not receive\"."},"adminForbidType":{"type":"string","enum":["AdminForbid_Type_None","AdminForbid_Type_SendOut"],"description":"Whether the user may send friend requests."},"level":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Level; often split into bytes, one for each role."},"role":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Role; often split into bytes."},"profileCustomField":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value"],"properties":{"key":{"type":"string","description":"The field's tag, `Tag_Profile_Custom_…`."},"value":{"type":"string","x-max-bytes":500,"description":"The value of a custom field."}}}}}},"attributes":{"description":"Push attributes by name; the app's attributeNames must have the name.","type":"object","additionalProperties":{"type":"string","x-max-bytes":50,"x-violations":{"type":90033,"x-max-bytes":90033}}},"tags":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"x-max-bytes":50}},"lcic":{"type":"object","additionalProperties":false,"description":"Present when the user is registered with LCIC.","properties":{"originId":{"type":"string","minLength":1,"description":"Default is the UserId."}}}}}}}};

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
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 100){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data2) < 1){
validate22.errors = [{instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate22.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data4)){
validate22.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func7(data4) > 32){
validate22.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate22.errors = [{instancePath:instancePath+"/tencentCloud",schemaPath:"#/properties/tencentCloud/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "secretId") || (key1 === "secretKey"))){
validate22.errors = [{instancePath:instancePath+"/tencentCloud",schemaPath:"#/properties/tencentCloud/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
validate22.errors = [{instancePath:instancePath+"/tencentCloud/secretId",schemaPath:"#/properties/tencentCloud/properties/secretId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate22.errors = [{instancePath:instancePath+"/tencentCloud/secretId",schemaPath:"#/properties/tencentCloud/properties/secretId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/tencentCloud/secretId",schemaPath:"#/properties/tencentCloud/properties/secretId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/tencentCloud/secretKey",schemaPath:"#/properties/tencentCloud/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate22.errors = [{instancePath:instancePath+"/tencentCloud/secretKey",schemaPath:"#/properties/tencentCloud/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/tencentCloud/secretKey",schemaPath:"#/properties/tencentCloud/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/tencentCloud",schemaPath:"#/properties/tencentCloud/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate22.errors = [{instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
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
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(((key2 === "key") || (key2 === "read")) || (key2 === "write"))){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
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
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/key",schemaPath:"#/properties/customFields/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,8}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,8}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/key",schemaPath:"#/properties/customFields/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read",schemaPath:"#/properties/customFields/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs28 = errors;
if(typeof data12 !== "string"){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read/" + i2,schemaPath:"#/properties/customFields/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data12 === "app") || (data12 === "admin"))){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read/" + i2,schemaPath:"#/properties/customFields/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.customFields.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
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
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write",schemaPath:"#/properties/customFields/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid7 = true;
const len3 = data13.length;
for(let i4=0; i4<len3; i4++){
let data14 = data13[i4];
const _errs32 = errors;
if(typeof data14 !== "string"){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write/" + i4,schemaPath:"#/properties/customFields/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "app") || (data14 === "admin"))){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write/" + i4,schemaPath:"#/properties/customFields/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.customFields.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
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
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate22.errors = [{instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate22.errors = vErrors;
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
validate22.errors = [{instancePath:instancePath+"/attributeNames/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributeNames/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func7(data16) > 50){
validate22.errors = [{instancePath:instancePath+"/attributeNames/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributeNames/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/attributeNames/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributeNames/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/attributeNames",schemaPath:"#/properties/attributeNames/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate22.errors = [{instancePath:instancePath+"/pushEnabled",schemaPath:"#/properties/pushEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate22.errors = [{instancePath:instancePath+"/deletionEnabled",schemaPath:"#/properties/deletionEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key5 in data20){
if(!(((key5 === "tag") || (key5 === "read")) || (key5 === "write"))){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
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
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/tag",schemaPath:"#/properties/fieldPermissions/items/properties/tag/pattern",keyword:"pattern",params:{pattern: "^Tag_Profile_IM_"},message:"must match pattern \""+"^Tag_Profile_IM_"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/tag",schemaPath:"#/properties/fieldPermissions/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read",schemaPath:"#/properties/fieldPermissions/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid13 = true;
const len5 = data22.length;
for(let i7=0; i7<len5; i7++){
let data23 = data22[i7];
const _errs54 = errors;
if(typeof data23 !== "string"){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read/" + i7,schemaPath:"#/properties/fieldPermissions/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data23 === "app") || (data23 === "admin"))){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read/" + i7,schemaPath:"#/properties/fieldPermissions/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.fieldPermissions.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
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
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write",schemaPath:"#/properties/fieldPermissions/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid15 = true;
const len6 = data24.length;
for(let i9=0; i9<len6; i9++){
let data25 = data24[i9];
const _errs58 = errors;
if(typeof data25 !== "string"){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write/" + i9,schemaPath:"#/properties/fieldPermissions/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data25 === "app") || (data25 === "admin"))){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write/" + i9,schemaPath:"#/properties/fieldPermissions/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.fieldPermissions.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
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
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate22.errors = [{instancePath:instancePath+"/fieldPermissions",schemaPath:"#/properties/fieldPermissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate22.errors = [{instancePath:instancePath+"/contentWords",schemaPath:"#/properties/contentWords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
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
validate22.errors = [{instancePath:instancePath+"/contentWords/" + i11,schemaPath:"#/properties/contentWords/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data27) < 1){
validate22.errors = [{instancePath:instancePath+"/contentWords/" + i11,schemaPath:"#/properties/contentWords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/contentWords/" + i11,schemaPath:"#/properties/contentWords/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/contentWords",schemaPath:"#/properties/contentWords/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate22.errors = [{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data28.unknownAccount !== undefined){
let data29 = data28.unknownAccount;
const _errs67 = errors;
if(typeof data29 !== "string"){
validate22.errors = [{instancePath:instancePath+"/choices/unknownAccount",schemaPath:"#/properties/choices/properties/unknownAccount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data29 === "placeholder") || (data29 === "echo"))){
validate22.errors = [{instancePath:instancePath+"/choices/unknownAccount",schemaPath:"#/properties/choices/properties/unknownAccount/enum",keyword:"enum",params:{allowedValues: schema33.properties.choices.properties.unknownAccount.enum},message:"must be equal to one of the allowed values"}];
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
validate22.errors = [{instancePath:instancePath+"/choices/unsetFields",schemaPath:"#/properties/choices/properties/unsetFields/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data30 === "omit") || (data30 === "default"))){
validate22.errors = [{instancePath:instancePath+"/choices/unsetFields",schemaPath:"#/properties/choices/properties/unsetFields/enum",keyword:"enum",params:{allowedValues: schema33.properties.choices.properties.unsetFields.enum},message:"must be equal to one of the allowed values"}];
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
validate22.errors = [{instancePath:instancePath+"/choices/emptyText",schemaPath:"#/properties/choices/properties/emptyText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data31 === "store") || (data31 === "unset"))){
validate22.errors = [{instancePath:instancePath+"/choices/emptyText",schemaPath:"#/properties/choices/properties/emptyText/enum",keyword:"enum",params:{allowedValues: schema33.properties.choices.properties.emptyText.enum},message:"must be equal to one of the allowed values"}];
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
validate22.errors = [{instancePath:instancePath+"/choices/attributeNames",schemaPath:"#/properties/choices/properties/attributeNames/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data32 === "merge") || (data32 === "replace"))){
validate22.errors = [{instancePath:instancePath+"/choices/attributeNames",schemaPath:"#/properties/choices/properties/attributeNames/enum",keyword:"enum",params:{allowedValues: schema33.properties.choices.properties.attributeNames.enum},message:"must be equal to one of the allowed values"}];
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
validate22.errors = [{instancePath:instancePath+"/choices/lcicEdition",schemaPath:"#/properties/choices/properties/lcicEdition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data33 === "china") || (data33 === "international"))){
validate22.errors = [{instancePath:instancePath+"/choices/lcicEdition",schemaPath:"#/properties/choices/properties/lcicEdition/enum",keyword:"enum",params:{allowedValues: schema33.properties.choices.properties.lcicEdition.enum},message:"must be equal to one of the allowed values"}];
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
validate22.errors = [{instancePath:instancePath+"/choices/locationMaxBytes",schemaPath:"#/properties/choices/properties/locationMaxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs77){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 500 || isNaN(data34)){
validate22.errors = [{instancePath:instancePath+"/choices/locationMaxBytes",schemaPath:"#/properties/choices/properties/locationMaxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data34 < 1 || isNaN(data34)){
validate22.errors = [{instancePath:instancePath+"/choices/locationMaxBytes",schemaPath:"#/properties/choices/properties/locationMaxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate22.errors = [{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data35 = data.region;
const _errs79 = errors;
if(typeof data35 !== "string"){
validate22.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data35 === "china") || (data35 === "singapore")) || (data35 === "seoul")) || (data35 === "tokyo")) || (data35 === "frankfurt")) || (data35 === "silicon-valley")) || (data35 === "jakarta"))){
validate22.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/enum",keyword:"enum",params:{allowedValues: schema33.properties.region.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook !== undefined){
let data36 = data.webhook;
const _errs81 = errors;
if(errors === _errs81){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing3;
if((data36.url === undefined) && (missing3 = "url")){
validate22.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs83 = errors;
for(const key7 in data36){
if(!((((key7 === "url") || (key7 === "token")) || (key7 === "retry")) || (key7 === "events"))){
validate22.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs83 === errors){
if(data36.url !== undefined){
let data37 = data36.url;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data37 === "string"){
if(func2(data37) > 2048){
validate22.errors = [{instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern8.test(data37)){
validate22.errors = [{instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs84 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data36.token !== undefined){
let data38 = data36.token;
const _errs86 = errors;
if(errors === _errs86){
if(typeof data38 === "string"){
if(func2(data38) > 128){
validate22.errors = [{instancePath:instancePath+"/webhook/token",schemaPath:"#/properties/webhook/properties/token/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data38) < 1){
validate22.errors = [{instancePath:instancePath+"/webhook/token",schemaPath:"#/properties/webhook/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/webhook/token",schemaPath:"#/properties/webhook/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs86 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data36.retry !== undefined){
const _errs88 = errors;
if(typeof data36.retry !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/webhook/retry",schemaPath:"#/properties/webhook/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid19 = _errs88 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data36.events !== undefined){
let data40 = data36.events;
const _errs90 = errors;
if(errors === _errs90){
if(Array.isArray(data40)){
var valid20 = true;
const len8 = data40.length;
for(let i12=0; i12<len8; i12++){
let data41 = data40[i12];
const _errs92 = errors;
if(typeof data41 !== "string"){
validate22.errors = [{instancePath:instancePath+"/webhook/events/" + i12,schemaPath:"#/properties/webhook/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data41 === "Profile.CallbackPortraitSet") || (data41 === "State.StateChange"))){
validate22.errors = [{instancePath:instancePath+"/webhook/events/" + i12,schemaPath:"#/properties/webhook/properties/events/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.webhook.properties.events.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs92 === errors;
if(!valid20){
break;
}
}
if(valid20){
let i13 = data40.length;
let j4;
if(i13 > 1){
const indices4 = {};
for(;i13--;){
let item4 = data40[i13];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
validate22.errors = [{instancePath:instancePath+"/webhook/events",schemaPath:"#/properties/webhook/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i13+" are identical)"}];
return false;
break;
}
indices4[item4] = i13;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/webhook/events",schemaPath:"#/properties/webhook/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid19 = _errs90 === errors;
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
validate22.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data42 = data.limits;
const _errs94 = errors;
const _errs95 = errors;
let valid22 = false;
let passing0 = null;
const _errs96 = errors;
if(typeof data42 !== "string"){
const err3 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data42 === "real") || (data42 === "off"))){
const err4 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema33.properties.limits.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs96 === errors;
if(_valid0){
valid22 = true;
passing0 = 0;
}
const _errs98 = errors;
if(errors === _errs98){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 <= 0 || isNaN(data42)){
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
var _valid0 = _errs98 === errors;
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
validate22.errors = vErrors;
return false;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs94 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
let data43 = data.users;
const _errs100 = errors;
if(errors === _errs100){
if(Array.isArray(data43)){
var valid23 = true;
const len9 = data43.length;
for(let i14=0; i14<len9; i14++){
let data44 = data43[i14];
const _errs102 = errors;
if(errors === _errs102){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing4;
if((data44.userId === undefined) && (missing4 = "userId")){
validate22.errors = [{instancePath:instancePath+"/users/" + i14,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs104 = errors;
for(const key8 in data44){
if(!(((((key8 === "userId") || (key8 === "profile")) || (key8 === "attributes")) || (key8 === "tags")) || (key8 === "lcic"))){
validate22.errors = [{instancePath:instancePath+"/users/" + i14,schemaPath:"#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs104 === errors){
if(data44.userId !== undefined){
let data45 = data44.userId;
const _errs105 = errors;
if(errors === _errs105){
if(typeof data45 === "string"){
if(func2(data45) < 1){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/userId",schemaPath:"#/properties/users/items/properties/userId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data45)){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/userId",schemaPath:"#/properties/users/items/properties/userId/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func7(data45) > 32){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/userId",schemaPath:"#/properties/users/items/properties/userId/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/userId",schemaPath:"#/properties/users/items/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid24 = _errs105 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data44.profile !== undefined){
let data46 = data44.profile;
const _errs107 = errors;
if(errors === _errs107){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(Object.keys(data46).length < 1){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile",schemaPath:"#/properties/users/items/properties/profile/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs109 = errors;
for(const key9 in data46){
if(!(func1.call(schema33.properties.users.items.properties.profile.properties, key9))){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile",schemaPath:"#/properties/users/items/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs109 === errors){
if(data46.nick !== undefined){
let data47 = data46.nick;
const _errs110 = errors;
if(errors === _errs110){
if(typeof data47 === "string"){
if(func7(data47) > 500){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/nick",schemaPath:"#/properties/users/items/properties/profile/properties/nick/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/nick",schemaPath:"#/properties/users/items/properties/profile/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs110 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data46.gender !== undefined){
let data48 = data46.gender;
const _errs112 = errors;
if(typeof data48 !== "string"){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/gender",schemaPath:"#/properties/users/items/properties/profile/properties/gender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data48 === "Gender_Type_Unknown") || (data48 === "Gender_Type_Female")) || (data48 === "Gender_Type_Male"))){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/gender",schemaPath:"#/properties/users/items/properties/profile/properties/gender/enum",keyword:"enum",params:{allowedValues: schema33.properties.users.items.properties.profile.properties.gender.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid25 = _errs112 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data46.birthday !== undefined){
let data49 = data46.birthday;
const _errs114 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/birthday",schemaPath:"#/properties/users/items/properties/profile/properties/birthday/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs114){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 4294967295 || isNaN(data49)){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/birthday",schemaPath:"#/properties/users/items/properties/profile/properties/birthday/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data49 < 0 || isNaN(data49)){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/birthday",schemaPath:"#/properties/users/items/properties/profile/properties/birthday/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid25 = _errs114 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data46.location !== undefined){
const _errs116 = errors;
if(typeof data46.location !== "string"){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/location",schemaPath:"#/properties/users/items/properties/profile/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid25 = _errs116 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data46.selfSignature !== undefined){
let data51 = data46.selfSignature;
const _errs118 = errors;
if(errors === _errs118){
if(typeof data51 === "string"){
if(func7(data51) > 500){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/selfSignature",schemaPath:"#/properties/users/items/properties/profile/properties/selfSignature/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/selfSignature",schemaPath:"#/properties/users/items/properties/profile/properties/selfSignature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs118 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data46.allowType !== undefined){
let data52 = data46.allowType;
const _errs120 = errors;
if(typeof data52 !== "string"){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/allowType",schemaPath:"#/properties/users/items/properties/profile/properties/allowType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data52 === "AllowType_Type_NeedConfirm") || (data52 === "AllowType_Type_AllowAny")) || (data52 === "AllowType_Type_DenyAny"))){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/allowType",schemaPath:"#/properties/users/items/properties/profile/properties/allowType/enum",keyword:"enum",params:{allowedValues: schema33.properties.users.items.properties.profile.properties.allowType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid25 = _errs120 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data46.language !== undefined){
let data53 = data46.language;
const _errs122 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/language",schemaPath:"#/properties/users/items/properties/profile/properties/language/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs122){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 4294967295 || isNaN(data53)){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/language",schemaPath:"#/properties/users/items/properties/profile/properties/language/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data53 < 0 || isNaN(data53)){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/language",schemaPath:"#/properties/users/items/properties/profile/properties/language/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid25 = _errs122 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data46.avatar !== undefined){
let data54 = data46.avatar;
const _errs124 = errors;
if(errors === _errs124){
if(typeof data54 === "string"){
if(func7(data54) > 500){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/avatar",schemaPath:"#/properties/users/items/properties/profile/properties/avatar/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/avatar",schemaPath:"#/properties/users/items/properties/profile/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs124 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data46.messageSettings !== undefined){
let data55 = data46.messageSettings;
const _errs126 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/messageSettings",schemaPath:"#/properties/users/items/properties/profile/properties/messageSettings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs126){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 4294967295 || isNaN(data55)){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/messageSettings",schemaPath:"#/properties/users/items/properties/profile/properties/messageSettings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data55 < 0 || isNaN(data55)){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/messageSettings",schemaPath:"#/properties/users/items/properties/profile/properties/messageSettings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid25 = _errs126 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data46.adminForbidType !== undefined){
let data56 = data46.adminForbidType;
const _errs128 = errors;
if(typeof data56 !== "string"){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/adminForbidType",schemaPath:"#/properties/users/items/properties/profile/properties/adminForbidType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data56 === "AdminForbid_Type_None") || (data56 === "AdminForbid_Type_SendOut"))){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/adminForbidType",schemaPath:"#/properties/users/items/properties/profile/properties/adminForbidType/enum",keyword:"enum",params:{allowedValues: schema33.properties.users.items.properties.profile.properties.adminForbidType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid25 = _errs128 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data46.level !== undefined){
let data57 = data46.level;
const _errs130 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/level",schemaPath:"#/properties/users/items/properties/profile/properties/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs130){
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 4294967295 || isNaN(data57)){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/level",schemaPath:"#/properties/users/items/properties/profile/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data57 < 0 || isNaN(data57)){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/level",schemaPath:"#/properties/users/items/properties/profile/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data46.role !== undefined){
let data58 = data46.role;
const _errs132 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/role",schemaPath:"#/properties/users/items/properties/profile/properties/role/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs132){
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 4294967295 || isNaN(data58)){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/role",schemaPath:"#/properties/users/items/properties/profile/properties/role/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data58 < 0 || isNaN(data58)){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/role",schemaPath:"#/properties/users/items/properties/profile/properties/role/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid25 = _errs132 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data46.profileCustomField !== undefined){
let data59 = data46.profileCustomField;
const _errs134 = errors;
if(errors === _errs134){
if(Array.isArray(data59)){
var valid26 = true;
const len10 = data59.length;
for(let i15=0; i15<len10; i15++){
let data60 = data59[i15];
const _errs136 = errors;
if(errors === _errs136){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing5;
if(((data60.key === undefined) && (missing5 = "key")) || ((data60.value === undefined) && (missing5 = "value"))){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/profileCustomField/" + i15,schemaPath:"#/properties/users/items/properties/profile/properties/profileCustomField/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs138 = errors;
for(const key10 in data60){
if(!((key10 === "key") || (key10 === "value"))){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/profileCustomField/" + i15,schemaPath:"#/properties/users/items/properties/profile/properties/profileCustomField/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs138 === errors){
if(data60.key !== undefined){
const _errs139 = errors;
if(typeof data60.key !== "string"){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/profileCustomField/" + i15+"/key",schemaPath:"#/properties/users/items/properties/profile/properties/profileCustomField/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs139 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data60.value !== undefined){
let data62 = data60.value;
const _errs141 = errors;
if(errors === _errs141){
if(typeof data62 === "string"){
if(func7(data62) > 500){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/profileCustomField/" + i15+"/value",schemaPath:"#/properties/users/items/properties/profile/properties/profileCustomField/items/properties/value/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/profileCustomField/" + i15+"/value",schemaPath:"#/properties/users/items/properties/profile/properties/profileCustomField/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid27 = _errs141 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/profileCustomField/" + i15,schemaPath:"#/properties/users/items/properties/profile/properties/profileCustomField/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs136 === errors;
if(!valid26){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile/profileCustomField",schemaPath:"#/properties/users/items/properties/profile/properties/profileCustomField/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid25 = _errs134 === errors;
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
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/profile",schemaPath:"#/properties/users/items/properties/profile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs107 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data44.attributes !== undefined){
let data63 = data44.attributes;
const _errs143 = errors;
if(errors === _errs143){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key11 in data63){
let data64 = data63[key11];
const _errs146 = errors;
if(errors === _errs146){
if(typeof data64 === "string"){
if(func7(data64) > 50){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/attributes/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/users/items/properties/attributes/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/attributes/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/users/items/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid28 = _errs146 === errors;
if(!valid28){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/attributes",schemaPath:"#/properties/users/items/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs143 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data44.tags !== undefined){
let data65 = data44.tags;
const _errs148 = errors;
if(errors === _errs148){
if(Array.isArray(data65)){
if(data65.length > 100){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/tags",schemaPath:"#/properties/users/items/properties/tags/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid29 = true;
const len11 = data65.length;
for(let i16=0; i16<len11; i16++){
let data66 = data65[i16];
const _errs150 = errors;
if(errors === _errs150){
if(typeof data66 === "string"){
if(func2(data66) < 1){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/tags/" + i16,schemaPath:"#/properties/users/items/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func7(data66) > 50){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/tags/" + i16,schemaPath:"#/properties/users/items/properties/tags/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/tags/" + i16,schemaPath:"#/properties/users/items/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid29 = _errs150 === errors;
if(!valid29){
break;
}
}
if(valid29){
let i17 = data65.length;
let j5;
if(i17 > 1){
const indices5 = {};
for(;i17--;){
let item5 = data65[i17];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/tags",schemaPath:"#/properties/users/items/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i17+" are identical)"}];
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
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/tags",schemaPath:"#/properties/users/items/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid24 = _errs148 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data44.lcic !== undefined){
let data67 = data44.lcic;
const _errs152 = errors;
if(errors === _errs152){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
const _errs154 = errors;
for(const key12 in data67){
if(!(key12 === "originId")){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/lcic",schemaPath:"#/properties/users/items/properties/lcic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs154 === errors){
if(data67.originId !== undefined){
let data68 = data67.originId;
const _errs155 = errors;
if(errors === _errs155){
if(typeof data68 === "string"){
if(func2(data68) < 1){
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/lcic/originId",schemaPath:"#/properties/users/items/properties/lcic/properties/originId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/lcic/originId",schemaPath:"#/properties/users/items/properties/lcic/properties/originId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/users/" + i14+"/lcic",schemaPath:"#/properties/users/items/properties/lcic/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs152 === errors;
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
validate22.errors = [{instancePath:instancePath+"/users/" + i14,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid23 = _errs102 === errors;
if(!valid23){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs100 === errors;
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

const FaultRules = validate23;
const schema34 = {"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["effect"],"properties":{"id":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[\\w.-]+$","description":"Names the rule in the journal; `fault-1` and so on by default."},"match":{"type":"object","additionalProperties":false,"description":"Which requests a rule is for, by what they say of themselves: faults strike before anything is checked. All that is given must fit; without any, it is every request of the three APIs.","properties":{"api":{"type":"string","enum":["chat","lcic","web"]},"operation":{"type":"string","minLength":1,"maxLength":64,"description":"As the spec names it: `portrait_set`, `ModifyUserProfile`, `updateMyProfile`."},"app":{"type":"integer","minimum":1,"maximum":4294967295,"description":"The SDKAppID in the query (Chat) or the header X-Portrait-App (web); for LCIC any app whose SecretId signed."},"user":{"type":"string","minLength":1,"maxLength":255,"description":"A user who calls (the query's identifier, the one whom a web UserSig names) or is named in the body: From_Account, To_Account, UserID, Identifier, UserId, OriginId, Accounts, userIDs, at any depth."}}},"after":{"type":"integer","minimum":0,"maximum":1000000000,"description":"How many matching requests go by first; none by default."},"times":{"type":"integer","minimum":1,"maximum":1000000000,"description":"How often it strikes; always by default."},"probability":{"type":"number","minimum":0,"maximum":1,"description":"How likely a matching request is struck; 1 by default. The same seed strikes the same requests."},"seed":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Of the rule's own random numbers; 1 by default."},"effect":{"type":"object","additionalProperties":false,"minProperties":1,"description":"What happens to a request that is struck: one of `code`, `http` and `drop`, or none of them. `latency` comes before any of them, and before the true answer when there is none.","properties":{"code":{"description":"A code of the API's catalogue, answered in its envelope. A rule with a number is for Chat and web, one with a text for LCIC.","oneOf":[{"type":"integer"},{"type":"string","minLength":1,"maxLength":100}]},"http":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"integer","minimum":200,"maximum":599},"body":{"type":"string","maxLength":65536,"description":"Empty by default."},"contentType":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[ -~]+$","description":"text/plain by default."}}},"drop":{"type":"boolean","const":true,"description":"The connection is closed without an answer."},"latency":{"type":"object","additionalProperties":false,"required":["ms"],"properties":{"ms":{"type":"integer","minimum":0,"maximum":60000,"description":"How long to wait before the answer."},"upToMs":{"type":"integer","minimum":0,"maximum":60000,"description":"With it the wait is anything from `ms` to this, all equally likely."}}}}}}}};
const pattern21 = new RegExp("^[\\w.-]+$", "u");

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
if(Array.isArray(data)){
if(data.length > 100){
validate23.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.effect === undefined) && (missing0 = "effect")){
validate23.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(((((((key0 === "id") || (key0 === "match")) || (key0 === "after")) || (key0 === "times")) || (key0 === "probability")) || (key0 === "seed")) || (key0 === "effect"))){
validate23.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.id !== undefined){
let data1 = data0.id;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 64){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern21.test(data1)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[\\w.-]+$"},message:"must match pattern \""+"^[\\w.-]+$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.match !== undefined){
let data2 = data0.match;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs8 = errors;
for(const key1 in data2){
if(!((((key1 === "api") || (key1 === "operation")) || (key1 === "app")) || (key1 === "user"))){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/match",schemaPath:"#/items/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.api !== undefined){
let data3 = data2.api;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/match/api",schemaPath:"#/items/properties/match/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "chat") || (data3 === "lcic")) || (data3 === "web"))){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/match/api",schemaPath:"#/items/properties/match/properties/api/enum",keyword:"enum",params:{allowedValues: schema34.items.properties.match.properties.api.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.operation !== undefined){
let data4 = data2.operation;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 64){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/match/operation",schemaPath:"#/items/properties/match/properties/operation/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data4) < 1){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/match/operation",schemaPath:"#/items/properties/match/properties/operation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/" + i0+"/match/operation",schemaPath:"#/items/properties/match/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.app !== undefined){
let data5 = data2.app;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/match/app",schemaPath:"#/items/properties/match/properties/app/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/match/app",schemaPath:"#/items/properties/match/properties/app/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/match/app",schemaPath:"#/items/properties/match/properties/app/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.user !== undefined){
let data6 = data2.user;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 255){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/match/user",schemaPath:"#/items/properties/match/properties/user/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/match/user",schemaPath:"#/items/properties/match/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/" + i0+"/match/user",schemaPath:"#/items/properties/match/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/" + i0+"/match",schemaPath:"#/items/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.after !== undefined){
let data7 = data0.after;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/after",schemaPath:"#/items/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/after",schemaPath:"#/items/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/after",schemaPath:"#/items/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.times !== undefined){
let data8 = data0.times;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.probability !== undefined){
let data9 = data0.probability;
const _errs21 = errors;
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/probability",schemaPath:"#/items/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/probability",schemaPath:"#/items/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/" + i0+"/probability",schemaPath:"#/items/properties/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.seed !== undefined){
let data10 = data0.seed;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/seed",schemaPath:"#/items/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4294967295 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/seed",schemaPath:"#/items/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/seed",schemaPath:"#/items/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.effect !== undefined){
let data11 = data0.effect;
const _errs25 = errors;
if(errors === _errs25){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect",schemaPath:"#/items/properties/effect/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs27 = errors;
for(const key2 in data11){
if(!((((key2 === "code") || (key2 === "http")) || (key2 === "drop")) || (key2 === "latency"))){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect",schemaPath:"#/items/properties/effect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data11.code !== undefined){
let data12 = data11.code;
const _errs28 = errors;
const _errs29 = errors;
let valid4 = false;
let passing0 = null;
const _errs30 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err0 = {instancePath:instancePath+"/" + i0+"/effect/code",schemaPath:"#/items/properties/effect/properties/code/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs32 = errors;
if(errors === _errs32){
if(typeof data12 === "string"){
if(func2(data12) > 100){
const err1 = {instancePath:instancePath+"/" + i0+"/effect/code",schemaPath:"#/items/properties/effect/properties/code/oneOf/1/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(func2(data12) < 1){
const err2 = {instancePath:instancePath+"/" + i0+"/effect/code",schemaPath:"#/items/properties/effect/properties/code/oneOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0+"/effect/code",schemaPath:"#/items/properties/effect/properties/code/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err4 = {instancePath:instancePath+"/" + i0+"/effect/code",schemaPath:"#/items/properties/effect/properties/code/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.http !== undefined){
let data13 = data11.http;
const _errs34 = errors;
if(errors === _errs34){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if((data13.status === undefined) && (missing1 = "status")){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/http",schemaPath:"#/items/properties/effect/properties/http/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key3 in data13){
if(!(((key3 === "status") || (key3 === "body")) || (key3 === "contentType"))){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/http",schemaPath:"#/items/properties/effect/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data13.status !== undefined){
let data14 = data13.status;
const _errs37 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/http/status",schemaPath:"#/items/properties/effect/properties/http/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 599 || isNaN(data14)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/http/status",schemaPath:"#/items/properties/effect/properties/http/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data14 < 200 || isNaN(data14)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/http/status",schemaPath:"#/items/properties/effect/properties/http/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.body !== undefined){
let data15 = data13.body;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data15 === "string"){
if(func2(data15) > 65536){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/http/body",schemaPath:"#/items/properties/effect/properties/http/properties/body/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/http/body",schemaPath:"#/items/properties/effect/properties/http/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.contentType !== undefined){
let data16 = data13.contentType;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data16 === "string"){
if(func2(data16) > 100){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/http/contentType",schemaPath:"#/items/properties/effect/properties/http/properties/contentType/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data16) < 1){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/http/contentType",schemaPath:"#/items/properties/effect/properties/http/properties/contentType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data16)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/http/contentType",schemaPath:"#/items/properties/effect/properties/http/properties/contentType/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/http/contentType",schemaPath:"#/items/properties/effect/properties/http/properties/contentType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/http",schemaPath:"#/items/properties/effect/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.drop !== undefined){
let data17 = data11.drop;
const _errs43 = errors;
if(typeof data17 !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/drop",schemaPath:"#/items/properties/effect/properties/drop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(true !== data17){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/drop",schemaPath:"#/items/properties/effect/properties/drop/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.latency !== undefined){
let data18 = data11.latency;
const _errs45 = errors;
if(errors === _errs45){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing2;
if((data18.ms === undefined) && (missing2 = "ms")){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/latency",schemaPath:"#/items/properties/effect/properties/latency/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs47 = errors;
for(const key4 in data18){
if(!((key4 === "ms") || (key4 === "upToMs"))){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/latency",schemaPath:"#/items/properties/effect/properties/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs47 === errors){
if(data18.ms !== undefined){
let data19 = data18.ms;
const _errs48 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/latency/ms",schemaPath:"#/items/properties/effect/properties/latency/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs48){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 60000 || isNaN(data19)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/latency/ms",schemaPath:"#/items/properties/effect/properties/latency/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/latency/ms",schemaPath:"#/items/properties/effect/properties/latency/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data18.upToMs !== undefined){
let data20 = data18.upToMs;
const _errs50 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/latency/upToMs",schemaPath:"#/items/properties/effect/properties/latency/properties/upToMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs50){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 60000 || isNaN(data20)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/latency/upToMs",schemaPath:"#/items/properties/effect/properties/latency/properties/upToMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/latency/upToMs",schemaPath:"#/items/properties/effect/properties/latency/properties/upToMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect/latency",schemaPath:"#/items/properties/effect/properties/latency/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs45 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/" + i0+"/effect",schemaPath:"#/items/properties/effect/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
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
validate23.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

/** The control API's documents, by name. */
export const controlDocuments: Readonly<Record<"App" | "Seed" | "SeedApp" | "FaultRules", import('../create-validator.ts').Validator<import('../wire.ts').ControlErrorCode>>> = {
  App: createValidator(App, "invalid", {}),
  Seed: createValidator(Seed, "invalid", {}),
  SeedApp: createValidator(SeedApp, "invalid", {}),
  FaultRules: createValidator(FaultRules, "invalid", {}),
}
