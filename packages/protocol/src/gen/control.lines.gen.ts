/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/control/openapi.yaml, SHA-256 3b6ba10084ab7755cf120bb8a284eaa5f88910f8c54c96e13f22b139a6842c32
 */
// @ts-nocheck: compiled by Ajv
import { createValidator } from '../create-validator.ts'
import { codePointLength } from '../code-point-length.ts'
import { byteLength } from '../byte-length.ts'
const seedUsers = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["userId"],"properties":{"userId":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}},"profile":{"type":"object","additionalProperties":false,"minProperties":1,"x-violations-within":{"type":40610,"x-max-bytes":40601,"enum":40605,"minimum":40605,"maximum":40605},"properties":{"nick":{"type":"string","x-max-bytes":500,"description":"Nickname."},"gender":{"type":"string","enum":["Gender_Type_Unknown","Gender_Type_Female","Gender_Type_Male"],"description":"Gender."},"birthday":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Birthday as a number, by custom yyyymmdd."},"location":{"type":"string","description":"Location; as long as the profile field allows, unless the app's configuration says otherwise."},"selfSignature":{"type":"string","x-max-bytes":500,"description":"Status line."},"allowType":{"type":"string","enum":["AllowType_Type_NeedConfirm","AllowType_Type_AllowAny","AllowType_Type_DenyAny"],"description":"Who may add the user as a friend."},"language":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Language, a number the app gives a meaning."},"avatar":{"type":"string","x-max-bytes":500,"description":"URL of the profile photo."},"messageSettings":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Message flags; bit 0 set means \"do not receive\"."},"adminForbidType":{"type":"string","enum":["AdminForbid_Type_None","AdminForbid_Type_SendOut"],"description":"Whether the user may send friend requests."},"level":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Level; often split into bytes, one for each role."},"role":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Role; often split into bytes."},"profileCustomField":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value"],"properties":{"key":{"type":"string","description":"The field's tag, `Tag_Profile_Custom_…`."},"value":{"type":"string","x-max-bytes":500,"description":"The value of a custom field."}}}}}},"attributes":{"description":"Push attributes by name; the app's attributeNames must have the name.","type":"object","additionalProperties":{"type":"string","x-max-bytes":50,"x-violations":{"type":90033,"x-max-bytes":90033}}},"tags":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"x-max-bytes":50}},"lcic":{"type":"object","additionalProperties":false,"description":"Present when the user is registered with LCIC.","properties":{"originId":{"type":"string","minLength":1,"description":"Default is the UserId."}}}}};
const func1 = codePointLength;
const func2 = byteLength;
const func3 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[ -~]+$", "u");

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
if((data.userId === undefined) && (missing0 = "userId")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "userId") || (key0 === "profile")) || (key0 === "attributes")) || (key0 === "tags")) || (key0 === "lcic"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userId !== undefined){
let data0 = data.userId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate20.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate20.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func2(data0) > 32){
validate20.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile !== undefined){
let data1 = data.profile;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
validate20.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(func3.call(schema31.properties.profile.properties, key1))){
validate20.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.nick !== undefined){
let data2 = data1.nick;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 500){
validate20.errors = [{instancePath:instancePath+"/profile/nick",schemaPath:"#/properties/profile/properties/nick/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile/nick",schemaPath:"#/properties/profile/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.gender !== undefined){
let data3 = data1.gender;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile/gender",schemaPath:"#/properties/profile/properties/gender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "Gender_Type_Unknown") || (data3 === "Gender_Type_Female")) || (data3 === "Gender_Type_Male"))){
validate20.errors = [{instancePath:instancePath+"/profile/gender",schemaPath:"#/properties/profile/properties/gender/enum",keyword:"enum",params:{allowedValues: schema31.properties.profile.properties.gender.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.birthday !== undefined){
let data4 = data1.birthday;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate20.errors = [{instancePath:instancePath+"/profile/birthday",schemaPath:"#/properties/profile/properties/birthday/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
validate20.errors = [{instancePath:instancePath+"/profile/birthday",schemaPath:"#/properties/profile/properties/birthday/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate20.errors = [{instancePath:instancePath+"/profile/birthday",schemaPath:"#/properties/profile/properties/birthday/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.location !== undefined){
const _errs13 = errors;
if(typeof data1.location !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile/location",schemaPath:"#/properties/profile/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.selfSignature !== undefined){
let data6 = data1.selfSignature;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 500){
validate20.errors = [{instancePath:instancePath+"/profile/selfSignature",schemaPath:"#/properties/profile/properties/selfSignature/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile/selfSignature",schemaPath:"#/properties/profile/properties/selfSignature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.allowType !== undefined){
let data7 = data1.allowType;
const _errs17 = errors;
if(typeof data7 !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile/allowType",schemaPath:"#/properties/profile/properties/allowType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "AllowType_Type_NeedConfirm") || (data7 === "AllowType_Type_AllowAny")) || (data7 === "AllowType_Type_DenyAny"))){
validate20.errors = [{instancePath:instancePath+"/profile/allowType",schemaPath:"#/properties/profile/properties/allowType/enum",keyword:"enum",params:{allowedValues: schema31.properties.profile.properties.allowType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.language !== undefined){
let data8 = data1.language;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate20.errors = [{instancePath:instancePath+"/profile/language",schemaPath:"#/properties/profile/properties/language/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4294967295 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/profile/language",schemaPath:"#/properties/profile/properties/language/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/profile/language",schemaPath:"#/properties/profile/properties/language/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data1.avatar !== undefined){
let data9 = data1.avatar;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(func2(data9) > 500){
validate20.errors = [{instancePath:instancePath+"/profile/avatar",schemaPath:"#/properties/profile/properties/avatar/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile/avatar",schemaPath:"#/properties/profile/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.messageSettings !== undefined){
let data10 = data1.messageSettings;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate20.errors = [{instancePath:instancePath+"/profile/messageSettings",schemaPath:"#/properties/profile/properties/messageSettings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4294967295 || isNaN(data10)){
validate20.errors = [{instancePath:instancePath+"/profile/messageSettings",schemaPath:"#/properties/profile/properties/messageSettings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate20.errors = [{instancePath:instancePath+"/profile/messageSettings",schemaPath:"#/properties/profile/properties/messageSettings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data1.adminForbidType !== undefined){
let data11 = data1.adminForbidType;
const _errs25 = errors;
if(typeof data11 !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile/adminForbidType",schemaPath:"#/properties/profile/properties/adminForbidType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data11 === "AdminForbid_Type_None") || (data11 === "AdminForbid_Type_SendOut"))){
validate20.errors = [{instancePath:instancePath+"/profile/adminForbidType",schemaPath:"#/properties/profile/properties/adminForbidType/enum",keyword:"enum",params:{allowedValues: schema31.properties.profile.properties.adminForbidType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.level !== undefined){
let data12 = data1.level;
const _errs27 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate20.errors = [{instancePath:instancePath+"/profile/level",schemaPath:"#/properties/profile/properties/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4294967295 || isNaN(data12)){
validate20.errors = [{instancePath:instancePath+"/profile/level",schemaPath:"#/properties/profile/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate20.errors = [{instancePath:instancePath+"/profile/level",schemaPath:"#/properties/profile/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.role !== undefined){
let data13 = data1.role;
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/profile/role",schemaPath:"#/properties/profile/properties/role/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4294967295 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/profile/role",schemaPath:"#/properties/profile/properties/role/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/profile/role",schemaPath:"#/properties/profile/properties/role/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.profileCustomField !== undefined){
let data14 = data1.profileCustomField;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data14)){
var valid2 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if(((data15.key === undefined) && (missing1 = "key")) || ((data15.value === undefined) && (missing1 = "value"))){
validate20.errors = [{instancePath:instancePath+"/profile/profileCustomField/" + i0,schemaPath:"#/properties/profile/properties/profileCustomField/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs35 = errors;
for(const key2 in data15){
if(!((key2 === "key") || (key2 === "value"))){
validate20.errors = [{instancePath:instancePath+"/profile/profileCustomField/" + i0,schemaPath:"#/properties/profile/properties/profileCustomField/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs35 === errors){
if(data15.key !== undefined){
const _errs36 = errors;
if(typeof data15.key !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile/profileCustomField/" + i0+"/key",schemaPath:"#/properties/profile/properties/profileCustomField/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.value !== undefined){
let data17 = data15.value;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data17 === "string"){
if(func2(data17) > 500){
validate20.errors = [{instancePath:instancePath+"/profile/profileCustomField/" + i0+"/value",schemaPath:"#/properties/profile/properties/profileCustomField/items/properties/value/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile/profileCustomField/" + i0+"/value",schemaPath:"#/properties/profile/properties/profileCustomField/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile/profileCustomField/" + i0,schemaPath:"#/properties/profile/properties/profileCustomField/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs33 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile/profileCustomField",schemaPath:"#/properties/profile/properties/profileCustomField/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs31 === errors;
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
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributes !== undefined){
let data18 = data.attributes;
const _errs40 = errors;
if(errors === _errs40){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
let data19 = data18[key3];
const _errs43 = errors;
if(errors === _errs43){
if(typeof data19 === "string"){
if(func2(data19) > 50){
validate20.errors = [{instancePath:instancePath+"/attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs43 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data20 = data.tags;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data20)){
if(data20.length > 100){
validate20.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs47 = errors;
if(errors === _errs47){
if(typeof data21 === "string"){
if(func1(data21) < 1){
validate20.errors = [{instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func2(data21) > 50){
validate20.errors = [{instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs47 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i2 = data20.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data20[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate20.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"}];
return false;
break;
}
indices0[item0] = i2;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lcic !== undefined){
let data22 = data.lcic;
const _errs49 = errors;
if(errors === _errs49){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
const _errs51 = errors;
for(const key4 in data22){
if(!(key4 === "originId")){
validate20.errors = [{instancePath:instancePath+"/lcic",schemaPath:"#/properties/lcic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data22.originId !== undefined){
let data23 = data22.originId;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data23 === "string"){
if(func1(data23) < 1){
validate20.errors = [{instancePath:instancePath+"/lcic/originId",schemaPath:"#/properties/lcic/properties/originId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lcic/originId",schemaPath:"#/properties/lcic/properties/originId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/lcic",schemaPath:"#/properties/lcic/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs49 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const importState = validate21;
const schema32 = {"type":"object","description":"One line of an export. They come in this order: header, apps, users in the order of creation, pushes, end.","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","additionalProperties":false,"description":"The first line of an export.","required":["type","version","exportedAt"],"properties":{"type":{"type":"string","const":"portrait-state"},"version":{"type":"integer","minimum":1,"description":"Of the format."},"exportedAt":{"type":"integer","description":"Milliseconds since the epoch."}}},{"type":"object","additionalProperties":false,"required":["type","app"],"properties":{"type":{"type":"string","const":"app"},"app":{"type":"object","additionalProperties":false,"required":["sdkAppId","name","secretKey","admins","tencentCloud","customFields","attributeNames","pushEnabled","deletionEnabled","fieldPermissions","contentWords","choices"],"properties":{"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"name":{"type":"string","minLength":1,"maxLength":100},"secretKey":{"type":"string","minLength":1,"maxLength":128,"description":"Signs UserSigs."},"admins":{"type":"array","minItems":1,"description":"UserIDs that may call the server API.","items":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}}},"tencentCloud":{"description":"Signs LCIC calls. Apps with the same key belong to one account.","type":"object","additionalProperties":false,"required":["secretId","secretKey"],"properties":{"secretId":{"type":"string","minLength":1,"maxLength":128},"secretKey":{"type":"string","minLength":1,"maxLength":128}}},"customFields":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9]{1,8}$","description":"The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27)."},"read":{"description":"Who may read it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"description":"Who may write it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"attributeNames":{"type":"object","propertyNames":{"type":"string","pattern":"^[0-9]$","x-violations":{"pattern":90033}},"additionalProperties":{"type":"string","minLength":1,"x-max-bytes":50,"x-violations":{"minLength":90033,"x-max-bytes":90033}},"description":"Names by number, \"0\" to \"9\"."},"pushEnabled":{"type":"boolean","description":"Whether the feature \"push to all users\" is enabled; attributes belong to it."},"deletionEnabled":{"type":"boolean","description":"Whether account_delete works."},"fieldPermissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tag"],"description":"Who may read and write a standard field, where that differs from both sides.","properties":{"tag":{"type":"string","pattern":"^Tag_Profile_IM_"},"read":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"contentWords":{"type":"array","maxItems":1000,"description":"A text with one of these, in whatever case, is refused as sensitive.","items":{"type":"string","minLength":1,"maxLength":100}},"choices":{"type":"object","additionalProperties":false,"description":"Where the vendor's documents are silent and users may need the other answer (PROVENANCE.md).","properties":{"unknownAccount":{"type":"string","enum":["placeholder","echo"],"description":"What portrait_get calls an account that does not exist. Default placeholder, `@TLS#NOT_FOUND`."},"unsetFields":{"type":"string","enum":["omit","default"],"description":"Whether portrait_get leaves out unset standard fields or answers their defaults. Default omit."},"emptyText":{"type":"string","enum":["store","unset"],"description":"Whether writing an empty text stores it or unsets the field. Default store."},"attributeNames":{"type":"string","enum":["merge","replace"],"description":"Whether im_set_attr_name keeps the names it does not mention. Default merge."},"lcicEdition":{"type":"string","enum":["china","international"],"description":"Which edition of LCIC answers. Default china, or the host's when it is one of the vendor's."},"locationMaxBytes":{"type":"integer","minimum":1,"maximum":500,"description":"How long a location may be in UTF-8 bytes. Default is the field's documented limit."}}},"region":{"type":"string","enum":["china","singapore","seoul","tokyo","frankfurt","silicon-valley","jakarta"],"description":"The region whose Chat host the app may be called at; the vendor's other hosts answer 60026. Any host by default (PROVENANCE.md, choice 41)."},"webhook":{"type":"object","additionalProperties":false,"required":["url"],"description":"Where the service sends the app's webhooks, as the vendor's console has it.","properties":{"url":{"type":"string","pattern":"^https?://","maxLength":2048},"token":{"type":"string","minLength":1,"maxLength":128,"description":"Signs the requests; none are signed without it."},"retry":{"type":"boolean","description":"Whether a delivery that failed is tried again. Default false."},"events":{"type":"array","uniqueItems":true,"description":"Which ones are sent; all by default.","items":{"type":"string","enum":["Profile.CallbackPortraitSet","State.StateChange"]}}}},"limits":{"description":"Frequency limits of this app, in place of the service's: as documented (`real`), none (`off`), or the documented ones times a factor.","oneOf":[{"type":"string","enum":["real","off"]},{"type":"number","exclusiveMinimum":0}]}}}}},{"type":"object","additionalProperties":false,"required":["type","sdkAppId","user"],"properties":{"type":{"type":"string","const":"user"},"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"user":{"type":"object","additionalProperties":false,"description":"All that is known of a user, whatever API wrote it.","required":["userId","version","createdAt","updatedAt","fields","attributes","tags"],"properties":{"userId":{"type":"string","minLength":1},"version":{"type":"integer","minimum":1,"description":"1 when created, one more with every change."},"createdAt":{"type":"integer","description":"Milliseconds since the epoch."},"updatedAt":{"type":"integer","description":"Milliseconds since the epoch."},"fields":{"type":"object","description":"Profile fields by tag, standard and custom.","additionalProperties":{"type":["string","integer"]}},"attributes":{"type":"object","description":"Push attributes by name.","additionalProperties":{"type":"string"}},"tags":{"type":"array","items":{"type":"string"}},"lcic":{"type":"object","additionalProperties":false,"description":"Present when the user is registered with LCIC.","required":["originId"],"properties":{"originId":{"type":"string","minLength":1}}},"kickedAtSeconds":{"type":"integer","description":"Unix seconds of the last kick: UserSigs made in this second or earlier are invalid."}}}}},{"type":"object","additionalProperties":false,"required":["type","sdkAppId","push"],"properties":{"type":{"type":"string","const":"push"},"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"push":{"type":"object","additionalProperties":false,"required":["taskId","at","from","request","userIds"],"properties":{"taskId":{"type":"string"},"at":{"type":"integer","description":"Milliseconds since the epoch."},"from":{"type":"string","description":"The sender."},"request":{"type":"object","additionalProperties":true,"description":"The request of im_push."},"userIds":{"type":"array","items":{"type":"string"},"description":"The users it reached."}}}}},{"type":"object","additionalProperties":false,"description":"The last line of an export. Without it an export has broken off.","required":["type","apps","users","pushes"],"properties":{"type":{"type":"string","const":"end"},"apps":{"type":"integer","minimum":0},"users":{"type":"integer","minimum":0},"pushes":{"type":"integer","minimum":0}}}]};
const pattern6 = new RegExp("^[A-Za-z0-9]{1,8}$", "u");
const pattern7 = new RegExp("^[0-9]$", "u");
const pattern8 = new RegExp("^Tag_Profile_IM_", "u");
const pattern9 = new RegExp("^https?://", "u");

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
if((data.type === undefined) && (missing0 = "type")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "portrait-state"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.type === undefined) && (missing1 = "type")) || ((data.version === undefined) && (missing1 = "version"))) || ((data.exportedAt === undefined) && (missing1 = "exportedAt"))){
validate21.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "version")) || (key0 === "exportedAt"))){
validate21.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs5 = errors;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("portrait-state" !== data0){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "portrait-state"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.version !== undefined){
let data1 = data.version;
const _errs7 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.exportedAt !== undefined){
let data2 = data.exportedAt;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate21.errors = [{instancePath:instancePath+"/exportedAt",schemaPath:"#/oneOf/0/properties/exportedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs9 === errors;
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
validate21.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var props0 = true;
}
else if(tag0 === "app"){
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) && (missing2 = "type")) || ((data.app === undefined) && (missing2 = "app"))){
validate21.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data){
if(!((key1 === "type") || (key1 === "app"))){
validate21.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data.type !== undefined){
let data3 = data.type;
const _errs14 = errors;
if(typeof data3 !== "string"){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("app" !== data3){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "app"},message:"must be equal to constant"}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.app !== undefined){
let data4 = data.app;
const _errs16 = errors;
if(errors === _errs16){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if(((((((((((((data4.sdkAppId === undefined) && (missing3 = "sdkAppId")) || ((data4.name === undefined) && (missing3 = "name"))) || ((data4.secretKey === undefined) && (missing3 = "secretKey"))) || ((data4.admins === undefined) && (missing3 = "admins"))) || ((data4.tencentCloud === undefined) && (missing3 = "tencentCloud"))) || ((data4.customFields === undefined) && (missing3 = "customFields"))) || ((data4.attributeNames === undefined) && (missing3 = "attributeNames"))) || ((data4.pushEnabled === undefined) && (missing3 = "pushEnabled"))) || ((data4.deletionEnabled === undefined) && (missing3 = "deletionEnabled"))) || ((data4.fieldPermissions === undefined) && (missing3 = "fieldPermissions"))) || ((data4.contentWords === undefined) && (missing3 = "contentWords"))) || ((data4.choices === undefined) && (missing3 = "choices"))){
validate21.errors = [{instancePath:instancePath+"/app",schemaPath:"#/oneOf/1/properties/app/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key2 in data4){
if(!(func3.call(schema32.oneOf[1].properties.app.properties, key2))){
validate21.errors = [{instancePath:instancePath+"/app",schemaPath:"#/oneOf/1/properties/app/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data4.sdkAppId !== undefined){
let data5 = data4.sdkAppId;
const _errs19 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate21.errors = [{instancePath:instancePath+"/app/sdkAppId",schemaPath:"#/oneOf/1/properties/app/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/app/sdkAppId",schemaPath:"#/oneOf/1/properties/app/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/app/sdkAppId",schemaPath:"#/oneOf/1/properties/app/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.name !== undefined){
let data6 = data4.name;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data6 === "string"){
if(func1(data6) > 100){
validate21.errors = [{instancePath:instancePath+"/app/name",schemaPath:"#/oneOf/1/properties/app/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data6) < 1){
validate21.errors = [{instancePath:instancePath+"/app/name",schemaPath:"#/oneOf/1/properties/app/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/name",schemaPath:"#/oneOf/1/properties/app/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.secretKey !== undefined){
let data7 = data4.secretKey;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data7 === "string"){
if(func1(data7) > 128){
validate21.errors = [{instancePath:instancePath+"/app/secretKey",schemaPath:"#/oneOf/1/properties/app/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data7) < 1){
validate21.errors = [{instancePath:instancePath+"/app/secretKey",schemaPath:"#/oneOf/1/properties/app/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/secretKey",schemaPath:"#/oneOf/1/properties/app/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.admins !== undefined){
let data8 = data4.admins;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
if(data8.length < 1){
validate21.errors = [{instancePath:instancePath+"/app/admins",schemaPath:"#/oneOf/1/properties/app/properties/admins/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs27 = errors;
if(errors === _errs27){
if(typeof data9 === "string"){
if(func1(data9) < 1){
validate21.errors = [{instancePath:instancePath+"/app/admins/" + i0,schemaPath:"#/oneOf/1/properties/app/properties/admins/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data9)){
validate21.errors = [{instancePath:instancePath+"/app/admins/" + i0,schemaPath:"#/oneOf/1/properties/app/properties/admins/items/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func2(data9) > 32){
validate21.errors = [{instancePath:instancePath+"/app/admins/" + i0,schemaPath:"#/oneOf/1/properties/app/properties/admins/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/admins/" + i0,schemaPath:"#/oneOf/1/properties/app/properties/admins/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/admins",schemaPath:"#/oneOf/1/properties/app/properties/admins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.tencentCloud !== undefined){
let data10 = data4.tencentCloud;
const _errs29 = errors;
if(errors === _errs29){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing4;
if(((data10.secretId === undefined) && (missing4 = "secretId")) || ((data10.secretKey === undefined) && (missing4 = "secretKey"))){
validate21.errors = [{instancePath:instancePath+"/app/tencentCloud",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key3 in data10){
if(!((key3 === "secretId") || (key3 === "secretKey"))){
validate21.errors = [{instancePath:instancePath+"/app/tencentCloud",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data10.secretId !== undefined){
let data11 = data10.secretId;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data11 === "string"){
if(func1(data11) > 128){
validate21.errors = [{instancePath:instancePath+"/app/tencentCloud/secretId",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/properties/secretId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data11) < 1){
validate21.errors = [{instancePath:instancePath+"/app/tencentCloud/secretId",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/properties/secretId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/tencentCloud/secretId",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/properties/secretId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.secretKey !== undefined){
let data12 = data10.secretKey;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data12 === "string"){
if(func1(data12) > 128){
validate21.errors = [{instancePath:instancePath+"/app/tencentCloud/secretKey",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data12) < 1){
validate21.errors = [{instancePath:instancePath+"/app/tencentCloud/secretKey",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/tencentCloud/secretKey",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/tencentCloud",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.customFields !== undefined){
let data13 = data4.customFields;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data13)){
if(data13.length > 20){
validate21.errors = [{instancePath:instancePath+"/app/customFields",schemaPath:"#/oneOf/1/properties/app/properties/customFields/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid8 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs38 = errors;
if(errors === _errs38){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing5;
if((data14.key === undefined) && (missing5 = "key")){
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1,schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs40 = errors;
for(const key4 in data14){
if(!(((key4 === "key") || (key4 === "read")) || (key4 === "write"))){
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1,schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs40 === errors){
if(data14.key !== undefined){
let data15 = data14.key;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/key",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,8}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,8}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/key",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs41 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data14.read !== undefined){
let data16 = data14.read;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data16)){
if(data16.length < 1){
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/read",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid10 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
const _errs45 = errors;
if(typeof data17 !== "string"){
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/read/" + i2,schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data17 === "app") || (data17 === "admin"))){
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/read/" + i2,schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema32.oneOf[1].properties.app.properties.customFields.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs45 === errors;
if(!valid10){
break;
}
}
if(valid10){
let i3 = data16.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data16[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/read",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"}];
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
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/read",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs43 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data14.write !== undefined){
let data18 = data14.write;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data18)){
if(data18.length < 1){
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/write",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid12 = true;
const len3 = data18.length;
for(let i4=0; i4<len3; i4++){
let data19 = data18[i4];
const _errs49 = errors;
if(typeof data19 !== "string"){
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/write/" + i4,schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data19 === "app") || (data19 === "admin"))){
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/write/" + i4,schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema32.oneOf[1].properties.app.properties.customFields.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs49 === errors;
if(!valid12){
break;
}
}
if(valid12){
let i5 = data18.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data18[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/write",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"}];
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
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/write",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs47 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/customFields/" + i1,schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs38 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/customFields",schemaPath:"#/oneOf/1/properties/app/properties/customFields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.attributeNames !== undefined){
let data20 = data4.attributeNames;
const _errs51 = errors;
if(errors === _errs51){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 in data20){
const _errs53 = errors;
if(errors === _errs53){
if(typeof key5 === "string"){
if(!pattern7.test(key5)){
const err0 = {instancePath:instancePath+"/app/attributeNames",schemaPath:"#/oneOf/1/properties/app/properties/attributeNames/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]$"},message:"must match pattern \""+"^[0-9]$"+"\"",propertyName:key5};
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
const err1 = {instancePath:instancePath+"/app/attributeNames",schemaPath:"#/oneOf/1/properties/app/properties/attributeNames/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key5};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid14 = _errs53 === errors;
if(!valid14){
const err2 = {instancePath:instancePath+"/app/attributeNames",schemaPath:"#/oneOf/1/properties/app/properties/attributeNames/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
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
if(valid14){
for(const key6 in data20){
let data21 = data20[key6];
const _errs56 = errors;
if(errors === _errs56){
if(typeof data21 === "string"){
if(func1(data21) < 1){
validate21.errors = [{instancePath:instancePath+"/app/attributeNames/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/1/properties/app/properties/attributeNames/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func2(data21) > 50){
validate21.errors = [{instancePath:instancePath+"/app/attributeNames/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/1/properties/app/properties/attributeNames/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/attributeNames/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/1/properties/app/properties/attributeNames/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid15 = _errs56 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/attributeNames",schemaPath:"#/oneOf/1/properties/app/properties/attributeNames/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs51 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.pushEnabled !== undefined){
const _errs58 = errors;
if(typeof data4.pushEnabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/app/pushEnabled",schemaPath:"#/oneOf/1/properties/app/properties/pushEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs58 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.deletionEnabled !== undefined){
const _errs60 = errors;
if(typeof data4.deletionEnabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/app/deletionEnabled",schemaPath:"#/oneOf/1/properties/app/properties/deletionEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs60 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.fieldPermissions !== undefined){
let data24 = data4.fieldPermissions;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data24)){
var valid16 = true;
const len4 = data24.length;
for(let i6=0; i6<len4; i6++){
let data25 = data24[i6];
const _errs64 = errors;
if(errors === _errs64){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing6;
if((data25.tag === undefined) && (missing6 = "tag")){
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6,schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs66 = errors;
for(const key7 in data25){
if(!(((key7 === "tag") || (key7 === "read")) || (key7 === "write"))){
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6,schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data25.tag !== undefined){
let data26 = data25.tag;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data26 === "string"){
if(!pattern8.test(data26)){
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/tag",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/tag/pattern",keyword:"pattern",params:{pattern: "^Tag_Profile_IM_"},message:"must match pattern \""+"^Tag_Profile_IM_"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/tag",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs67 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data25.read !== undefined){
let data27 = data25.read;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data27)){
if(data27.length < 1){
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/read",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid18 = true;
const len5 = data27.length;
for(let i7=0; i7<len5; i7++){
let data28 = data27[i7];
const _errs71 = errors;
if(typeof data28 !== "string"){
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/read/" + i7,schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data28 === "app") || (data28 === "admin"))){
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/read/" + i7,schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema32.oneOf[1].properties.app.properties.fieldPermissions.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs71 === errors;
if(!valid18){
break;
}
}
if(valid18){
let i8 = data27.length;
let j2;
if(i8 > 1){
const indices2 = {};
for(;i8--;){
let item2 = data27[i8];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/read",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i8+" are identical)"}];
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
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/read",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid17 = _errs69 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data25.write !== undefined){
let data29 = data25.write;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data29)){
if(data29.length < 1){
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/write",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid20 = true;
const len6 = data29.length;
for(let i9=0; i9<len6; i9++){
let data30 = data29[i9];
const _errs75 = errors;
if(typeof data30 !== "string"){
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/write/" + i9,schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data30 === "app") || (data30 === "admin"))){
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/write/" + i9,schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema32.oneOf[1].properties.app.properties.fieldPermissions.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs75 === errors;
if(!valid20){
break;
}
}
if(valid20){
let i10 = data29.length;
let j3;
if(i10 > 1){
const indices3 = {};
for(;i10--;){
let item3 = data29[i10];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/write",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i10+" are identical)"}];
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
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/write",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid17 = _errs73 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6,schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs64 === errors;
if(!valid16){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/fieldPermissions",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs62 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.contentWords !== undefined){
let data31 = data4.contentWords;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data31)){
if(data31.length > 1000){
validate21.errors = [{instancePath:instancePath+"/app/contentWords",schemaPath:"#/oneOf/1/properties/app/properties/contentWords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid22 = true;
const len7 = data31.length;
for(let i11=0; i11<len7; i11++){
let data32 = data31[i11];
const _errs79 = errors;
if(errors === _errs79){
if(typeof data32 === "string"){
if(func1(data32) > 100){
validate21.errors = [{instancePath:instancePath+"/app/contentWords/" + i11,schemaPath:"#/oneOf/1/properties/app/properties/contentWords/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data32) < 1){
validate21.errors = [{instancePath:instancePath+"/app/contentWords/" + i11,schemaPath:"#/oneOf/1/properties/app/properties/contentWords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/contentWords/" + i11,schemaPath:"#/oneOf/1/properties/app/properties/contentWords/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid22 = _errs79 === errors;
if(!valid22){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/contentWords",schemaPath:"#/oneOf/1/properties/app/properties/contentWords/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs77 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.choices !== undefined){
let data33 = data4.choices;
const _errs81 = errors;
if(errors === _errs81){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
const _errs83 = errors;
for(const key8 in data33){
if(!((((((key8 === "unknownAccount") || (key8 === "unsetFields")) || (key8 === "emptyText")) || (key8 === "attributeNames")) || (key8 === "lcicEdition")) || (key8 === "locationMaxBytes"))){
validate21.errors = [{instancePath:instancePath+"/app/choices",schemaPath:"#/oneOf/1/properties/app/properties/choices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs83 === errors){
if(data33.unknownAccount !== undefined){
let data34 = data33.unknownAccount;
const _errs84 = errors;
if(typeof data34 !== "string"){
validate21.errors = [{instancePath:instancePath+"/app/choices/unknownAccount",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/unknownAccount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data34 === "placeholder") || (data34 === "echo"))){
validate21.errors = [{instancePath:instancePath+"/app/choices/unknownAccount",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/unknownAccount/enum",keyword:"enum",params:{allowedValues: schema32.oneOf[1].properties.app.properties.choices.properties.unknownAccount.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs84 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data33.unsetFields !== undefined){
let data35 = data33.unsetFields;
const _errs86 = errors;
if(typeof data35 !== "string"){
validate21.errors = [{instancePath:instancePath+"/app/choices/unsetFields",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/unsetFields/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data35 === "omit") || (data35 === "default"))){
validate21.errors = [{instancePath:instancePath+"/app/choices/unsetFields",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/unsetFields/enum",keyword:"enum",params:{allowedValues: schema32.oneOf[1].properties.app.properties.choices.properties.unsetFields.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs86 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data33.emptyText !== undefined){
let data36 = data33.emptyText;
const _errs88 = errors;
if(typeof data36 !== "string"){
validate21.errors = [{instancePath:instancePath+"/app/choices/emptyText",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/emptyText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data36 === "store") || (data36 === "unset"))){
validate21.errors = [{instancePath:instancePath+"/app/choices/emptyText",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/emptyText/enum",keyword:"enum",params:{allowedValues: schema32.oneOf[1].properties.app.properties.choices.properties.emptyText.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs88 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data33.attributeNames !== undefined){
let data37 = data33.attributeNames;
const _errs90 = errors;
if(typeof data37 !== "string"){
validate21.errors = [{instancePath:instancePath+"/app/choices/attributeNames",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/attributeNames/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data37 === "merge") || (data37 === "replace"))){
validate21.errors = [{instancePath:instancePath+"/app/choices/attributeNames",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/attributeNames/enum",keyword:"enum",params:{allowedValues: schema32.oneOf[1].properties.app.properties.choices.properties.attributeNames.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs90 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data33.lcicEdition !== undefined){
let data38 = data33.lcicEdition;
const _errs92 = errors;
if(typeof data38 !== "string"){
validate21.errors = [{instancePath:instancePath+"/app/choices/lcicEdition",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/lcicEdition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data38 === "china") || (data38 === "international"))){
validate21.errors = [{instancePath:instancePath+"/app/choices/lcicEdition",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/lcicEdition/enum",keyword:"enum",params:{allowedValues: schema32.oneOf[1].properties.app.properties.choices.properties.lcicEdition.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs92 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data33.locationMaxBytes !== undefined){
let data39 = data33.locationMaxBytes;
const _errs94 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate21.errors = [{instancePath:instancePath+"/app/choices/locationMaxBytes",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/locationMaxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs94){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 500 || isNaN(data39)){
validate21.errors = [{instancePath:instancePath+"/app/choices/locationMaxBytes",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/locationMaxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data39 < 1 || isNaN(data39)){
validate21.errors = [{instancePath:instancePath+"/app/choices/locationMaxBytes",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/locationMaxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid23 = _errs94 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/choices",schemaPath:"#/oneOf/1/properties/app/properties/choices/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs81 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.region !== undefined){
let data40 = data4.region;
const _errs96 = errors;
if(typeof data40 !== "string"){
validate21.errors = [{instancePath:instancePath+"/app/region",schemaPath:"#/oneOf/1/properties/app/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data40 === "china") || (data40 === "singapore")) || (data40 === "seoul")) || (data40 === "tokyo")) || (data40 === "frankfurt")) || (data40 === "silicon-valley")) || (data40 === "jakarta"))){
validate21.errors = [{instancePath:instancePath+"/app/region",schemaPath:"#/oneOf/1/properties/app/properties/region/enum",keyword:"enum",params:{allowedValues: schema32.oneOf[1].properties.app.properties.region.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs96 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.webhook !== undefined){
let data41 = data4.webhook;
const _errs98 = errors;
if(errors === _errs98){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing7;
if((data41.url === undefined) && (missing7 = "url")){
validate21.errors = [{instancePath:instancePath+"/app/webhook",schemaPath:"#/oneOf/1/properties/app/properties/webhook/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs100 = errors;
for(const key9 in data41){
if(!((((key9 === "url") || (key9 === "token")) || (key9 === "retry")) || (key9 === "events"))){
validate21.errors = [{instancePath:instancePath+"/app/webhook",schemaPath:"#/oneOf/1/properties/app/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs100 === errors){
if(data41.url !== undefined){
let data42 = data41.url;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data42 === "string"){
if(func1(data42) > 2048){
validate21.errors = [{instancePath:instancePath+"/app/webhook/url",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern9.test(data42)){
validate21.errors = [{instancePath:instancePath+"/app/webhook/url",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/webhook/url",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid24 = _errs101 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data41.token !== undefined){
let data43 = data41.token;
const _errs103 = errors;
if(errors === _errs103){
if(typeof data43 === "string"){
if(func1(data43) > 128){
validate21.errors = [{instancePath:instancePath+"/app/webhook/token",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/token/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data43) < 1){
validate21.errors = [{instancePath:instancePath+"/app/webhook/token",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/webhook/token",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid24 = _errs103 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data41.retry !== undefined){
const _errs105 = errors;
if(typeof data41.retry !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/app/webhook/retry",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs105 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data41.events !== undefined){
let data45 = data41.events;
const _errs107 = errors;
if(errors === _errs107){
if(Array.isArray(data45)){
var valid25 = true;
const len8 = data45.length;
for(let i12=0; i12<len8; i12++){
let data46 = data45[i12];
const _errs109 = errors;
if(typeof data46 !== "string"){
validate21.errors = [{instancePath:instancePath+"/app/webhook/events/" + i12,schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data46 === "Profile.CallbackPortraitSet") || (data46 === "State.StateChange"))){
validate21.errors = [{instancePath:instancePath+"/app/webhook/events/" + i12,schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/events/items/enum",keyword:"enum",params:{allowedValues: schema32.oneOf[1].properties.app.properties.webhook.properties.events.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid25 = _errs109 === errors;
if(!valid25){
break;
}
}
if(valid25){
let i13 = data45.length;
let j4;
if(i13 > 1){
const indices4 = {};
for(;i13--;){
let item4 = data45[i13];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
validate21.errors = [{instancePath:instancePath+"/app/webhook/events",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i13+" are identical)"}];
return false;
break;
}
indices4[item4] = i13;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/app/webhook/events",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid24 = _errs107 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/app/webhook",schemaPath:"#/oneOf/1/properties/app/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs98 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.limits !== undefined){
let data47 = data4.limits;
const _errs111 = errors;
const _errs112 = errors;
let valid27 = false;
let passing0 = null;
const _errs113 = errors;
if(typeof data47 !== "string"){
const err3 = {instancePath:instancePath+"/app/limits",schemaPath:"#/oneOf/1/properties/app/properties/limits/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data47 === "real") || (data47 === "off"))){
const err4 = {instancePath:instancePath+"/app/limits",schemaPath:"#/oneOf/1/properties/app/properties/limits/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema32.oneOf[1].properties.app.properties.limits.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs113 === errors;
if(_valid0){
valid27 = true;
passing0 = 0;
}
const _errs115 = errors;
if(errors === _errs115){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 <= 0 || isNaN(data47)){
const err5 = {instancePath:instancePath+"/app/limits",schemaPath:"#/oneOf/1/properties/app/properties/limits/oneOf/1/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err6 = {instancePath:instancePath+"/app/limits",schemaPath:"#/oneOf/1/properties/app/properties/limits/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs115 === errors;
if(_valid0 && valid27){
valid27 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid27 = true;
passing0 = 1;
}
}
if(!valid27){
const err7 = {instancePath:instancePath+"/app/limits",schemaPath:"#/oneOf/1/properties/app/properties/limits/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
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
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs111 === errors;
}
else {
var valid5 = true;
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
validate21.errors = [{instancePath:instancePath+"/app",schemaPath:"#/oneOf/1/properties/app/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "user"){
const _errs117 = errors;
if(errors === _errs117){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((((data.type === undefined) && (missing8 = "type")) || ((data.sdkAppId === undefined) && (missing8 = "sdkAppId"))) || ((data.user === undefined) && (missing8 = "user"))){
validate21.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs119 = errors;
for(const key10 in data){
if(!(((key10 === "type") || (key10 === "sdkAppId")) || (key10 === "user"))){
validate21.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs119 === errors){
if(data.type !== undefined){
let data48 = data.type;
const _errs120 = errors;
if(typeof data48 !== "string"){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("user" !== data48){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant"}];
return false;
}
var valid29 = _errs120 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.sdkAppId !== undefined){
let data49 = data.sdkAppId;
const _errs122 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate21.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/oneOf/2/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs122){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 4294967295 || isNaN(data49)){
validate21.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/oneOf/2/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data49 < 1 || isNaN(data49)){
validate21.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/oneOf/2/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid29 = _errs122 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.user !== undefined){
let data50 = data.user;
const _errs124 = errors;
if(errors === _errs124){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing9;
if((((((((data50.userId === undefined) && (missing9 = "userId")) || ((data50.version === undefined) && (missing9 = "version"))) || ((data50.createdAt === undefined) && (missing9 = "createdAt"))) || ((data50.updatedAt === undefined) && (missing9 = "updatedAt"))) || ((data50.fields === undefined) && (missing9 = "fields"))) || ((data50.attributes === undefined) && (missing9 = "attributes"))) || ((data50.tags === undefined) && (missing9 = "tags"))){
validate21.errors = [{instancePath:instancePath+"/user",schemaPath:"#/oneOf/2/properties/user/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs126 = errors;
for(const key11 in data50){
if(!(func3.call(schema32.oneOf[2].properties.user.properties, key11))){
validate21.errors = [{instancePath:instancePath+"/user",schemaPath:"#/oneOf/2/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs126 === errors){
if(data50.userId !== undefined){
let data51 = data50.userId;
const _errs127 = errors;
if(errors === _errs127){
if(typeof data51 === "string"){
if(func1(data51) < 1){
validate21.errors = [{instancePath:instancePath+"/user/userId",schemaPath:"#/oneOf/2/properties/user/properties/userId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/user/userId",schemaPath:"#/oneOf/2/properties/user/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid30 = _errs127 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data50.version !== undefined){
let data52 = data50.version;
const _errs129 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate21.errors = [{instancePath:instancePath+"/user/version",schemaPath:"#/oneOf/2/properties/user/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs129){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 1 || isNaN(data52)){
validate21.errors = [{instancePath:instancePath+"/user/version",schemaPath:"#/oneOf/2/properties/user/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid30 = _errs129 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data50.createdAt !== undefined){
let data53 = data50.createdAt;
const _errs131 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate21.errors = [{instancePath:instancePath+"/user/createdAt",schemaPath:"#/oneOf/2/properties/user/properties/createdAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid30 = _errs131 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data50.updatedAt !== undefined){
let data54 = data50.updatedAt;
const _errs133 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate21.errors = [{instancePath:instancePath+"/user/updatedAt",schemaPath:"#/oneOf/2/properties/user/properties/updatedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid30 = _errs133 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data50.fields !== undefined){
let data55 = data50.fields;
const _errs135 = errors;
if(errors === _errs135){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key12 in data55){
let data56 = data55[key12];
const _errs138 = errors;
if((typeof data56 !== "string") && (!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56))))){
validate21.errors = [{instancePath:instancePath+"/user/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/2/properties/user/properties/fields/additionalProperties/type",keyword:"type",params:{type: schema32.oneOf[2].properties.user.properties.fields.additionalProperties.type},message:"must be string,integer"}];
return false;
}
var valid31 = _errs138 === errors;
if(!valid31){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/user/fields",schemaPath:"#/oneOf/2/properties/user/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid30 = _errs135 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data50.attributes !== undefined){
let data57 = data50.attributes;
const _errs140 = errors;
if(errors === _errs140){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key13 in data57){
const _errs143 = errors;
if(typeof data57[key13] !== "string"){
validate21.errors = [{instancePath:instancePath+"/user/attributes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/2/properties/user/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs143 === errors;
if(!valid32){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/user/attributes",schemaPath:"#/oneOf/2/properties/user/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid30 = _errs140 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data50.tags !== undefined){
let data59 = data50.tags;
const _errs145 = errors;
if(errors === _errs145){
if(Array.isArray(data59)){
var valid33 = true;
const len9 = data59.length;
for(let i14=0; i14<len9; i14++){
const _errs147 = errors;
if(typeof data59[i14] !== "string"){
validate21.errors = [{instancePath:instancePath+"/user/tags/" + i14,schemaPath:"#/oneOf/2/properties/user/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs147 === errors;
if(!valid33){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/user/tags",schemaPath:"#/oneOf/2/properties/user/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid30 = _errs145 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data50.lcic !== undefined){
let data61 = data50.lcic;
const _errs149 = errors;
if(errors === _errs149){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing10;
if((data61.originId === undefined) && (missing10 = "originId")){
validate21.errors = [{instancePath:instancePath+"/user/lcic",schemaPath:"#/oneOf/2/properties/user/properties/lcic/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs151 = errors;
for(const key14 in data61){
if(!(key14 === "originId")){
validate21.errors = [{instancePath:instancePath+"/user/lcic",schemaPath:"#/oneOf/2/properties/user/properties/lcic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs151 === errors){
if(data61.originId !== undefined){
let data62 = data61.originId;
const _errs152 = errors;
if(errors === _errs152){
if(typeof data62 === "string"){
if(func1(data62) < 1){
validate21.errors = [{instancePath:instancePath+"/user/lcic/originId",schemaPath:"#/oneOf/2/properties/user/properties/lcic/properties/originId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/user/lcic/originId",schemaPath:"#/oneOf/2/properties/user/properties/lcic/properties/originId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/user/lcic",schemaPath:"#/oneOf/2/properties/user/properties/lcic/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid30 = _errs149 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data50.kickedAtSeconds !== undefined){
let data63 = data50.kickedAtSeconds;
const _errs154 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
validate21.errors = [{instancePath:instancePath+"/user/kickedAtSeconds",schemaPath:"#/oneOf/2/properties/user/properties/kickedAtSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid30 = _errs154 === errors;
}
else {
var valid30 = true;
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
validate21.errors = [{instancePath:instancePath+"/user",schemaPath:"#/oneOf/2/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs124 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "push"){
const _errs156 = errors;
if(errors === _errs156){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((((data.type === undefined) && (missing11 = "type")) || ((data.sdkAppId === undefined) && (missing11 = "sdkAppId"))) || ((data.push === undefined) && (missing11 = "push"))){
validate21.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs158 = errors;
for(const key15 in data){
if(!(((key15 === "type") || (key15 === "sdkAppId")) || (key15 === "push"))){
validate21.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs158 === errors){
if(data.type !== undefined){
let data64 = data.type;
const _errs159 = errors;
if(typeof data64 !== "string"){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("push" !== data64){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "push"},message:"must be equal to constant"}];
return false;
}
var valid36 = _errs159 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.sdkAppId !== undefined){
let data65 = data.sdkAppId;
const _errs161 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
validate21.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/oneOf/3/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs161){
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 4294967295 || isNaN(data65)){
validate21.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/oneOf/3/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data65 < 1 || isNaN(data65)){
validate21.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/oneOf/3/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid36 = _errs161 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.push !== undefined){
let data66 = data.push;
const _errs163 = errors;
if(errors === _errs163){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing12;
if((((((data66.taskId === undefined) && (missing12 = "taskId")) || ((data66.at === undefined) && (missing12 = "at"))) || ((data66.from === undefined) && (missing12 = "from"))) || ((data66.request === undefined) && (missing12 = "request"))) || ((data66.userIds === undefined) && (missing12 = "userIds"))){
validate21.errors = [{instancePath:instancePath+"/push",schemaPath:"#/oneOf/3/properties/push/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs165 = errors;
for(const key16 in data66){
if(!(((((key16 === "taskId") || (key16 === "at")) || (key16 === "from")) || (key16 === "request")) || (key16 === "userIds"))){
validate21.errors = [{instancePath:instancePath+"/push",schemaPath:"#/oneOf/3/properties/push/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs165 === errors){
if(data66.taskId !== undefined){
const _errs166 = errors;
if(typeof data66.taskId !== "string"){
validate21.errors = [{instancePath:instancePath+"/push/taskId",schemaPath:"#/oneOf/3/properties/push/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs166 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data66.at !== undefined){
let data68 = data66.at;
const _errs168 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate21.errors = [{instancePath:instancePath+"/push/at",schemaPath:"#/oneOf/3/properties/push/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid37 = _errs168 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data66.from !== undefined){
const _errs170 = errors;
if(typeof data66.from !== "string"){
validate21.errors = [{instancePath:instancePath+"/push/from",schemaPath:"#/oneOf/3/properties/push/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs170 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data66.request !== undefined){
let data70 = data66.request;
const _errs172 = errors;
if(errors === _errs172){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
}
else {
validate21.errors = [{instancePath:instancePath+"/push/request",schemaPath:"#/oneOf/3/properties/push/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid37 = _errs172 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data66.userIds !== undefined){
let data71 = data66.userIds;
const _errs175 = errors;
if(errors === _errs175){
if(Array.isArray(data71)){
var valid38 = true;
const len10 = data71.length;
for(let i15=0; i15<len10; i15++){
const _errs177 = errors;
if(typeof data71[i15] !== "string"){
validate21.errors = [{instancePath:instancePath+"/push/userIds/" + i15,schemaPath:"#/oneOf/3/properties/push/properties/userIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs177 === errors;
if(!valid38){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/push/userIds",schemaPath:"#/oneOf/3/properties/push/properties/userIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs175 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/push",schemaPath:"#/oneOf/3/properties/push/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid36 = _errs163 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "end"){
const _errs179 = errors;
if(errors === _errs179){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if(((((data.type === undefined) && (missing13 = "type")) || ((data.apps === undefined) && (missing13 = "apps"))) || ((data.users === undefined) && (missing13 = "users"))) || ((data.pushes === undefined) && (missing13 = "pushes"))){
validate21.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs181 = errors;
for(const key17 in data){
if(!((((key17 === "type") || (key17 === "apps")) || (key17 === "users")) || (key17 === "pushes"))){
validate21.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs181 === errors){
if(data.type !== undefined){
let data73 = data.type;
const _errs182 = errors;
if(typeof data73 !== "string"){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/4/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("end" !== data73){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "end"},message:"must be equal to constant"}];
return false;
}
var valid40 = _errs182 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.apps !== undefined){
let data74 = data.apps;
const _errs184 = errors;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/oneOf/4/properties/apps/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs184){
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 0 || isNaN(data74)){
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/oneOf/4/properties/apps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid40 = _errs184 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.users !== undefined){
let data75 = data.users;
const _errs186 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
validate21.errors = [{instancePath:instancePath+"/users",schemaPath:"#/oneOf/4/properties/users/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs186){
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
validate21.errors = [{instancePath:instancePath+"/users",schemaPath:"#/oneOf/4/properties/users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid40 = _errs186 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.pushes !== undefined){
let data76 = data.pushes;
const _errs188 = errors;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
validate21.errors = [{instancePath:instancePath+"/pushes",schemaPath:"#/oneOf/4/properties/pushes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs188){
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 0 || isNaN(data76)){
validate21.errors = [{instancePath:instancePath+"/pushes",schemaPath:"#/oneOf/4/properties/pushes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid40 = _errs188 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};

/** The lines of the control API's requests. */
export const controlLines: Readonly<Record<"seedUsers" | "importState", import('../create-validator.ts').Validator<import('../wire.ts').ControlErrorCode>>> = {
  seedUsers: createValidator(seedUsers, "invalid", {}),
  importState: createValidator(importState, "invalid", {}),
}
