/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/web/openapi.yaml, SHA-256 cfbe56f669d5d6843bb4523dca6b9f14cf16013118e128d1a72317dfa16806fd
 */
// @ts-nocheck: compiled by Ajv
import { createValidator } from '../create-validator.ts'
import { byteLength } from '../byte-length.ts'
const ChangeEvents = validate20;
const schema31 = {"type":"object","additionalProperties":false,"description":"What each event's data is, by the event's name.","properties":{"ready":{"type":"object","additionalProperties":false,"description":"What comes after this event's id will be told.","required":["userIDs"],"properties":{"userIDs":{"type":"array","description":"Whose changes are told, the caller's first.","items":{"type":"string"}}}},"profile-updated":{"type":"object","additionalProperties":false,"description":"Fields changed. What is not for end users is left out, and a change of nothing else is not told.","required":["userID","version","lastUpdatedTime","changed","unset"],"properties":{"userID":{"type":"string"},"version":{"type":"integer","minimum":1,"description":"Grows with every change of the user."},"lastUpdatedTime":{"type":"integer","minimum":0,"description":"Milliseconds since the epoch."},"changed":{"type":"object","additionalProperties":false,"description":"The new values. A property that was unset has its default value.","properties":{"nick":{"type":"string"},"gender":{"type":"string"},"birthday":{"type":"integer"},"location":{"type":"string"},"selfSignature":{"type":"string"},"allowType":{"type":"string"},"language":{"type":"integer"},"avatar":{"type":"string"},"messageSettings":{"type":"integer"},"adminForbidType":{"type":"string"},"level":{"type":"integer"},"role":{"type":"integer"},"profileCustomField":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value"],"properties":{"key":{"type":"string","description":"The field's tag, `Tag_Profile_Custom_…`."},"value":{"type":"string","x-max-bytes":500,"description":"The value of a custom field."}}}}}},"unset":{"type":"array","description":"Properties, and keys of custom fields, that have no value any more.","items":{"type":"string"}}}},"account-deleted":{"type":"object","additionalProperties":false,"description":"The account is gone. One of the same name begins with version 1.","required":["userID","at"],"properties":{"userID":{"type":"string"},"at":{"type":"integer","minimum":0,"description":"Milliseconds since the epoch."}}},"kicked":{"type":"object","additionalProperties":false,"description":"The caller's UserSigs became invalid. The stream ends.","required":["userID","at"],"properties":{"userID":{"type":"string"},"at":{"type":"integer","minimum":0,"description":"Milliseconds since the epoch."}}},"push":{"type":"object","additionalProperties":false,"description":"A push reached the caller.","required":["taskID","from","at","message"],"properties":{"taskID":{"type":"string"},"from":{"type":"string","description":"The sender."},"at":{"type":"integer","minimum":0,"description":"Milliseconds since the epoch."},"message":{"type":"array","description":"The MsgBody of the push.","items":{"type":"object","additionalProperties":true}}}},"resync":{"type":"object","additionalProperties":false,"description":"What happened before this event's id is not known. Read the profiles anew.","required":["reason"],"properties":{"reason":{"type":"string","enum":["unknown-id","past-is-gone","restored"],"description":"The id is none of this service's; its successors were forgotten; or users were replaced, by a restore or a seed."}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = byteLength;

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
if(!((((((key0 === "ready") || (key0 === "profile-updated")) || (key0 === "account-deleted")) || (key0 === "kicked")) || (key0 === "push")) || (key0 === "resync"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ready !== undefined){
let data0 = data.ready;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.userIDs === undefined) && (missing0 = "userIDs")){
validate20.errors = [{instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!(key1 === "userIDs")){
validate20.errors = [{instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.userIDs !== undefined){
let data1 = data0.userIDs;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data1[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/ready/userIDs/" + i0,schemaPath:"#/properties/ready/properties/userIDs/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ready/userIDs",schemaPath:"#/properties/ready/properties/userIDs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["profile-updated"] !== undefined){
let data3 = data["profile-updated"];
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((((data3.userID === undefined) && (missing1 = "userID")) || ((data3.version === undefined) && (missing1 = "version"))) || ((data3.lastUpdatedTime === undefined) && (missing1 = "lastUpdatedTime"))) || ((data3.changed === undefined) && (missing1 = "changed"))) || ((data3.unset === undefined) && (missing1 = "unset"))){
validate20.errors = [{instancePath:instancePath+"/profile-updated",schemaPath:"#/properties/profile-updated/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key2 in data3){
if(!(((((key2 === "userID") || (key2 === "version")) || (key2 === "lastUpdatedTime")) || (key2 === "changed")) || (key2 === "unset"))){
validate20.errors = [{instancePath:instancePath+"/profile-updated",schemaPath:"#/properties/profile-updated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.userID !== undefined){
const _errs12 = errors;
if(typeof data3.userID !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile-updated/userID",schemaPath:"#/properties/profile-updated/properties/userID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.version !== undefined){
let data5 = data3.version;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate20.errors = [{instancePath:instancePath+"/profile-updated/version",schemaPath:"#/properties/profile-updated/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/profile-updated/version",schemaPath:"#/properties/profile-updated/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.lastUpdatedTime !== undefined){
let data6 = data3.lastUpdatedTime;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate20.errors = [{instancePath:instancePath+"/profile-updated/lastUpdatedTime",schemaPath:"#/properties/profile-updated/properties/lastUpdatedTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/profile-updated/lastUpdatedTime",schemaPath:"#/properties/profile-updated/properties/lastUpdatedTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.changed !== undefined){
let data7 = data3.changed;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
const _errs20 = errors;
for(const key3 in data7){
if(!(func1.call(schema31.properties["profile-updated"].properties.changed.properties, key3))){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed",schemaPath:"#/properties/profile-updated/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data7.nick !== undefined){
const _errs21 = errors;
if(typeof data7.nick !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/nick",schemaPath:"#/properties/profile-updated/properties/changed/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.gender !== undefined){
const _errs23 = errors;
if(typeof data7.gender !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/gender",schemaPath:"#/properties/profile-updated/properties/changed/properties/gender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.birthday !== undefined){
let data10 = data7.birthday;
const _errs25 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/birthday",schemaPath:"#/properties/profile-updated/properties/changed/properties/birthday/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.location !== undefined){
const _errs27 = errors;
if(typeof data7.location !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/location",schemaPath:"#/properties/profile-updated/properties/changed/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.selfSignature !== undefined){
const _errs29 = errors;
if(typeof data7.selfSignature !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/selfSignature",schemaPath:"#/properties/profile-updated/properties/changed/properties/selfSignature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.allowType !== undefined){
const _errs31 = errors;
if(typeof data7.allowType !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/allowType",schemaPath:"#/properties/profile-updated/properties/changed/properties/allowType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.language !== undefined){
let data14 = data7.language;
const _errs33 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/language",schemaPath:"#/properties/profile-updated/properties/changed/properties/language/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.avatar !== undefined){
const _errs35 = errors;
if(typeof data7.avatar !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/avatar",schemaPath:"#/properties/profile-updated/properties/changed/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.messageSettings !== undefined){
let data16 = data7.messageSettings;
const _errs37 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/messageSettings",schemaPath:"#/properties/profile-updated/properties/changed/properties/messageSettings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.adminForbidType !== undefined){
const _errs39 = errors;
if(typeof data7.adminForbidType !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/adminForbidType",schemaPath:"#/properties/profile-updated/properties/changed/properties/adminForbidType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.level !== undefined){
let data18 = data7.level;
const _errs41 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/level",schemaPath:"#/properties/profile-updated/properties/changed/properties/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.role !== undefined){
let data19 = data7.role;
const _errs43 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/role",schemaPath:"#/properties/profile-updated/properties/changed/properties/role/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.profileCustomField !== undefined){
let data20 = data7.profileCustomField;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data20)){
var valid5 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs47 = errors;
if(errors === _errs47){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if(((data21.key === undefined) && (missing2 = "key")) || ((data21.value === undefined) && (missing2 = "value"))){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/profileCustomField/" + i1,schemaPath:"#/properties/profile-updated/properties/changed/properties/profileCustomField/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key4 in data21){
if(!((key4 === "key") || (key4 === "value"))){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/profileCustomField/" + i1,schemaPath:"#/properties/profile-updated/properties/changed/properties/profileCustomField/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data21.key !== undefined){
const _errs50 = errors;
if(typeof data21.key !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/profileCustomField/" + i1+"/key",schemaPath:"#/properties/profile-updated/properties/changed/properties/profileCustomField/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.value !== undefined){
let data23 = data21.value;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data23 === "string"){
if(func2(data23) > 500){
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/profileCustomField/" + i1+"/value",schemaPath:"#/properties/profile-updated/properties/changed/properties/profileCustomField/items/properties/value/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/profileCustomField/" + i1+"/value",schemaPath:"#/properties/profile-updated/properties/changed/properties/profileCustomField/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs52 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/profileCustomField/" + i1,schemaPath:"#/properties/profile-updated/properties/changed/properties/profileCustomField/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs47 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed/profileCustomField",schemaPath:"#/properties/profile-updated/properties/changed/properties/profileCustomField/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
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
validate20.errors = [{instancePath:instancePath+"/profile-updated/changed",schemaPath:"#/properties/profile-updated/properties/changed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.unset !== undefined){
let data24 = data3.unset;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data24)){
var valid7 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
const _errs56 = errors;
if(typeof data24[i2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/profile-updated/unset/" + i2,schemaPath:"#/properties/profile-updated/properties/unset/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs56 === errors;
if(!valid7){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile-updated/unset",schemaPath:"#/properties/profile-updated/properties/unset/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs54 === errors;
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
}
else {
validate20.errors = [{instancePath:instancePath+"/profile-updated",schemaPath:"#/properties/profile-updated/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["account-deleted"] !== undefined){
let data26 = data["account-deleted"];
const _errs58 = errors;
if(errors === _errs58){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing3;
if(((data26.userID === undefined) && (missing3 = "userID")) || ((data26.at === undefined) && (missing3 = "at"))){
validate20.errors = [{instancePath:instancePath+"/account-deleted",schemaPath:"#/properties/account-deleted/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs60 = errors;
for(const key5 in data26){
if(!((key5 === "userID") || (key5 === "at"))){
validate20.errors = [{instancePath:instancePath+"/account-deleted",schemaPath:"#/properties/account-deleted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs60 === errors){
if(data26.userID !== undefined){
const _errs61 = errors;
if(typeof data26.userID !== "string"){
validate20.errors = [{instancePath:instancePath+"/account-deleted/userID",schemaPath:"#/properties/account-deleted/properties/userID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs61 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.at !== undefined){
let data28 = data26.at;
const _errs63 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate20.errors = [{instancePath:instancePath+"/account-deleted/at",schemaPath:"#/properties/account-deleted/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs63){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
validate20.errors = [{instancePath:instancePath+"/account-deleted/at",schemaPath:"#/properties/account-deleted/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs63 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/account-deleted",schemaPath:"#/properties/account-deleted/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kicked !== undefined){
let data29 = data.kicked;
const _errs65 = errors;
if(errors === _errs65){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing4;
if(((data29.userID === undefined) && (missing4 = "userID")) || ((data29.at === undefined) && (missing4 = "at"))){
validate20.errors = [{instancePath:instancePath+"/kicked",schemaPath:"#/properties/kicked/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs67 = errors;
for(const key6 in data29){
if(!((key6 === "userID") || (key6 === "at"))){
validate20.errors = [{instancePath:instancePath+"/kicked",schemaPath:"#/properties/kicked/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs67 === errors){
if(data29.userID !== undefined){
const _errs68 = errors;
if(typeof data29.userID !== "string"){
validate20.errors = [{instancePath:instancePath+"/kicked/userID",schemaPath:"#/properties/kicked/properties/userID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs68 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.at !== undefined){
let data31 = data29.at;
const _errs70 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate20.errors = [{instancePath:instancePath+"/kicked/at",schemaPath:"#/properties/kicked/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs70){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate20.errors = [{instancePath:instancePath+"/kicked/at",schemaPath:"#/properties/kicked/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs70 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/kicked",schemaPath:"#/properties/kicked/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.push !== undefined){
let data32 = data.push;
const _errs72 = errors;
if(errors === _errs72){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing5;
if(((((data32.taskID === undefined) && (missing5 = "taskID")) || ((data32.from === undefined) && (missing5 = "from"))) || ((data32.at === undefined) && (missing5 = "at"))) || ((data32.message === undefined) && (missing5 = "message"))){
validate20.errors = [{instancePath:instancePath+"/push",schemaPath:"#/properties/push/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs74 = errors;
for(const key7 in data32){
if(!((((key7 === "taskID") || (key7 === "from")) || (key7 === "at")) || (key7 === "message"))){
validate20.errors = [{instancePath:instancePath+"/push",schemaPath:"#/properties/push/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs74 === errors){
if(data32.taskID !== undefined){
const _errs75 = errors;
if(typeof data32.taskID !== "string"){
validate20.errors = [{instancePath:instancePath+"/push/taskID",schemaPath:"#/properties/push/properties/taskID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs75 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data32.from !== undefined){
const _errs77 = errors;
if(typeof data32.from !== "string"){
validate20.errors = [{instancePath:instancePath+"/push/from",schemaPath:"#/properties/push/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs77 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data32.at !== undefined){
let data35 = data32.at;
const _errs79 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate20.errors = [{instancePath:instancePath+"/push/at",schemaPath:"#/properties/push/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs79){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
validate20.errors = [{instancePath:instancePath+"/push/at",schemaPath:"#/properties/push/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid10 = _errs79 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data32.message !== undefined){
let data36 = data32.message;
const _errs81 = errors;
if(errors === _errs81){
if(Array.isArray(data36)){
var valid11 = true;
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
const _errs83 = errors;
if(errors === _errs83){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
}
else {
validate20.errors = [{instancePath:instancePath+"/push/message/" + i3,schemaPath:"#/properties/push/properties/message/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs83 === errors;
if(!valid11){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/push/message",schemaPath:"#/properties/push/properties/message/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs81 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/push",schemaPath:"#/properties/push/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resync !== undefined){
let data38 = data.resync;
const _errs86 = errors;
if(errors === _errs86){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing6;
if((data38.reason === undefined) && (missing6 = "reason")){
validate20.errors = [{instancePath:instancePath+"/resync",schemaPath:"#/properties/resync/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs88 = errors;
for(const key8 in data38){
if(!(key8 === "reason")){
validate20.errors = [{instancePath:instancePath+"/resync",schemaPath:"#/properties/resync/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs88 === errors){
if(data38.reason !== undefined){
let data39 = data38.reason;
if(typeof data39 !== "string"){
validate20.errors = [{instancePath:instancePath+"/resync/reason",schemaPath:"#/properties/resync/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data39 === "unknown-id") || (data39 === "past-is-gone")) || (data39 === "restored"))){
validate20.errors = [{instancePath:instancePath+"/resync/reason",schemaPath:"#/properties/resync/properties/reason/enum",keyword:"enum",params:{allowedValues: schema31.properties.resync.properties.reason.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/resync",schemaPath:"#/properties/resync/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs86 === errors;
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

const ReadyEvent = validate21;

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
if((data.userIDs === undefined) && (missing0 = "userIDs")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "userIDs")){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userIDs !== undefined){
let data0 = data.userIDs;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(typeof data0[i0] !== "string"){
validate21.errors = [{instancePath:instancePath+"/userIDs/" + i0,schemaPath:"#/properties/userIDs/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/userIDs",schemaPath:"#/properties/userIDs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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

const ProfileUpdatedEvent = validate22;
const schema33 = {"type":"object","additionalProperties":false,"description":"Fields changed. What is not for end users is left out, and a change of nothing else is not told.","required":["userID","version","lastUpdatedTime","changed","unset"],"properties":{"userID":{"type":"string"},"version":{"type":"integer","minimum":1,"description":"Grows with every change of the user."},"lastUpdatedTime":{"type":"integer","minimum":0,"description":"Milliseconds since the epoch."},"changed":{"type":"object","additionalProperties":false,"description":"The new values. A property that was unset has its default value.","properties":{"nick":{"type":"string"},"gender":{"type":"string"},"birthday":{"type":"integer"},"location":{"type":"string"},"selfSignature":{"type":"string"},"allowType":{"type":"string"},"language":{"type":"integer"},"avatar":{"type":"string"},"messageSettings":{"type":"integer"},"adminForbidType":{"type":"string"},"level":{"type":"integer"},"role":{"type":"integer"},"profileCustomField":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value"],"properties":{"key":{"type":"string","description":"The field's tag, `Tag_Profile_Custom_…`."},"value":{"type":"string","x-max-bytes":500,"description":"The value of a custom field."}}}}}},"unset":{"type":"array","description":"Properties, and keys of custom fields, that have no value any more.","items":{"type":"string"}}}};

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
if((((((data.userID === undefined) && (missing0 = "userID")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.lastUpdatedTime === undefined) && (missing0 = "lastUpdatedTime"))) || ((data.changed === undefined) && (missing0 = "changed"))) || ((data.unset === undefined) && (missing0 = "unset"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "userID") || (key0 === "version")) || (key0 === "lastUpdatedTime")) || (key0 === "changed")) || (key0 === "unset"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userID !== undefined){
const _errs2 = errors;
if(typeof data.userID !== "string"){
validate22.errors = [{instancePath:instancePath+"/userID",schemaPath:"#/properties/userID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data1 = data.version;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate22.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate22.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.lastUpdatedTime !== undefined){
let data2 = data.lastUpdatedTime;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate22.errors = [{instancePath:instancePath+"/lastUpdatedTime",schemaPath:"#/properties/lastUpdatedTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate22.errors = [{instancePath:instancePath+"/lastUpdatedTime",schemaPath:"#/properties/lastUpdatedTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed !== undefined){
let data3 = data.changed;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs10 = errors;
for(const key1 in data3){
if(!(func1.call(schema33.properties.changed.properties, key1))){
validate22.errors = [{instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.nick !== undefined){
const _errs11 = errors;
if(typeof data3.nick !== "string"){
validate22.errors = [{instancePath:instancePath+"/changed/nick",schemaPath:"#/properties/changed/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.gender !== undefined){
const _errs13 = errors;
if(typeof data3.gender !== "string"){
validate22.errors = [{instancePath:instancePath+"/changed/gender",schemaPath:"#/properties/changed/properties/gender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.birthday !== undefined){
let data6 = data3.birthday;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate22.errors = [{instancePath:instancePath+"/changed/birthday",schemaPath:"#/properties/changed/properties/birthday/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.location !== undefined){
const _errs17 = errors;
if(typeof data3.location !== "string"){
validate22.errors = [{instancePath:instancePath+"/changed/location",schemaPath:"#/properties/changed/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.selfSignature !== undefined){
const _errs19 = errors;
if(typeof data3.selfSignature !== "string"){
validate22.errors = [{instancePath:instancePath+"/changed/selfSignature",schemaPath:"#/properties/changed/properties/selfSignature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.allowType !== undefined){
const _errs21 = errors;
if(typeof data3.allowType !== "string"){
validate22.errors = [{instancePath:instancePath+"/changed/allowType",schemaPath:"#/properties/changed/properties/allowType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.language !== undefined){
let data10 = data3.language;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate22.errors = [{instancePath:instancePath+"/changed/language",schemaPath:"#/properties/changed/properties/language/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.avatar !== undefined){
const _errs25 = errors;
if(typeof data3.avatar !== "string"){
validate22.errors = [{instancePath:instancePath+"/changed/avatar",schemaPath:"#/properties/changed/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.messageSettings !== undefined){
let data12 = data3.messageSettings;
const _errs27 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate22.errors = [{instancePath:instancePath+"/changed/messageSettings",schemaPath:"#/properties/changed/properties/messageSettings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.adminForbidType !== undefined){
const _errs29 = errors;
if(typeof data3.adminForbidType !== "string"){
validate22.errors = [{instancePath:instancePath+"/changed/adminForbidType",schemaPath:"#/properties/changed/properties/adminForbidType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.level !== undefined){
let data14 = data3.level;
const _errs31 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate22.errors = [{instancePath:instancePath+"/changed/level",schemaPath:"#/properties/changed/properties/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.role !== undefined){
let data15 = data3.role;
const _errs33 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate22.errors = [{instancePath:instancePath+"/changed/role",schemaPath:"#/properties/changed/properties/role/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs33 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.profileCustomField !== undefined){
let data16 = data3.profileCustomField;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data16)){
var valid2 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
const _errs37 = errors;
if(errors === _errs37){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing1;
if(((data17.key === undefined) && (missing1 = "key")) || ((data17.value === undefined) && (missing1 = "value"))){
validate22.errors = [{instancePath:instancePath+"/changed/profileCustomField/" + i0,schemaPath:"#/properties/changed/properties/profileCustomField/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs39 = errors;
for(const key2 in data17){
if(!((key2 === "key") || (key2 === "value"))){
validate22.errors = [{instancePath:instancePath+"/changed/profileCustomField/" + i0,schemaPath:"#/properties/changed/properties/profileCustomField/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data17.key !== undefined){
const _errs40 = errors;
if(typeof data17.key !== "string"){
validate22.errors = [{instancePath:instancePath+"/changed/profileCustomField/" + i0+"/key",schemaPath:"#/properties/changed/properties/profileCustomField/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data17.value !== undefined){
let data19 = data17.value;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data19 === "string"){
if(func2(data19) > 500){
validate22.errors = [{instancePath:instancePath+"/changed/profileCustomField/" + i0+"/value",schemaPath:"#/properties/changed/properties/profileCustomField/items/properties/value/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/changed/profileCustomField/" + i0+"/value",schemaPath:"#/properties/changed/properties/profileCustomField/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/changed/profileCustomField/" + i0,schemaPath:"#/properties/changed/properties/profileCustomField/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs37 === errors;
if(!valid2){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/changed/profileCustomField",schemaPath:"#/properties/changed/properties/profileCustomField/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs35 === errors;
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
else {
validate22.errors = [{instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unset !== undefined){
let data20 = data.unset;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data20)){
var valid4 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
const _errs46 = errors;
if(typeof data20[i1] !== "string"){
validate22.errors = [{instancePath:instancePath+"/unset/" + i1,schemaPath:"#/properties/unset/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs46 === errors;
if(!valid4){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/unset",schemaPath:"#/properties/unset/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs44 === errors;
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const AccountDeletedEvent = validate23;

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
if(((data.userID === undefined) && (missing0 = "userID")) || ((data.at === undefined) && (missing0 = "at"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "userID") || (key0 === "at"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userID !== undefined){
const _errs2 = errors;
if(typeof data.userID !== "string"){
validate23.errors = [{instancePath:instancePath+"/userID",schemaPath:"#/properties/userID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate23.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate23.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const KickedEvent = validate24;

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
if(((data.userID === undefined) && (missing0 = "userID")) || ((data.at === undefined) && (missing0 = "at"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "userID") || (key0 === "at"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userID !== undefined){
const _errs2 = errors;
if(typeof data.userID !== "string"){
validate24.errors = [{instancePath:instancePath+"/userID",schemaPath:"#/properties/userID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate24.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate24.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
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
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const PushEvent = validate25;

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
if(((((data.taskID === undefined) && (missing0 = "taskID")) || ((data.from === undefined) && (missing0 = "from"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.message === undefined) && (missing0 = "message"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "taskID") || (key0 === "from")) || (key0 === "at")) || (key0 === "message"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.taskID !== undefined){
const _errs2 = errors;
if(typeof data.taskID !== "string"){
validate25.errors = [{instancePath:instancePath+"/taskID",schemaPath:"#/properties/taskID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs4 = errors;
if(typeof data.from !== "string"){
validate25.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data2 = data.at;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate25.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate25.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data3 = data.message;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate25.errors = [{instancePath:instancePath+"/message/" + i0,schemaPath:"#/properties/message/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
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
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const ResyncEvent = validate26;
const schema37 = {"type":"object","additionalProperties":false,"description":"What happened before this event's id is not known. Read the profiles anew.","required":["reason"],"properties":{"reason":{"type":"string","enum":["unknown-id","past-is-gone","restored"],"description":"The id is none of this service's; its successors were forgotten; or users were replaced, by a restore or a seed."}}};

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
if((data.reason === undefined) && (missing0 = "reason")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "reason")){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 !== "string"){
validate26.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "unknown-id") || (data0 === "past-is-gone")) || (data0 === "restored"))){
validate26.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema37.properties.reason.enum},message:"must be equal to one of the allowed values"}];
return false;
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

/** The web API's documents, by name. */
export const webDocuments: Readonly<Record<"ChangeEvents" | "ReadyEvent" | "ProfileUpdatedEvent" | "AccountDeletedEvent" | "KickedEvent" | "PushEvent" | "ResyncEvent", import('../create-validator.ts').Validator<import('../wire.ts').ChatErrorCode>>> = {
  ChangeEvents: createValidator(ChangeEvents, 40001, {}),
  ReadyEvent: createValidator(ReadyEvent, 40001, {}),
  ProfileUpdatedEvent: createValidator(ProfileUpdatedEvent, 40001, {}),
  AccountDeletedEvent: createValidator(AccountDeletedEvent, 40001, {}),
  KickedEvent: createValidator(KickedEvent, 40001, {}),
  PushEvent: createValidator(PushEvent, 40001, {}),
  ResyncEvent: createValidator(ResyncEvent, 40001, {}),
}
