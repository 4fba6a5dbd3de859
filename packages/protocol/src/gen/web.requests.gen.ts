/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/web/openapi.yaml, SHA-256 cfbe56f669d5d6843bb4523dca6b9f14cf16013118e128d1a72317dfa16806fd
 */
// @ts-nocheck: compiled by Ajv
import { createValidator } from '../create-validator.ts'
import { codePointLength } from '../code-point-length.ts'
import { byteLength } from '../byte-length.ts'
const updateMyProfile = validate20;
const schema31 = {"type":"object","additionalProperties":false,"minProperties":1,"x-violations-within":{"type":40610,"x-max-bytes":40601,"enum":40605,"minimum":40605,"maximum":40605},"properties":{"nick":{"type":"string","x-max-bytes":500,"description":"Nickname."},"gender":{"type":"string","enum":["Gender_Type_Unknown","Gender_Type_Female","Gender_Type_Male"],"description":"Gender."},"birthday":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Birthday as a number, by custom yyyymmdd."},"location":{"type":"string","description":"Location; as long as the profile field allows, unless the app's configuration says otherwise."},"selfSignature":{"type":"string","x-max-bytes":500,"description":"Status line."},"allowType":{"type":"string","enum":["AllowType_Type_NeedConfirm","AllowType_Type_AllowAny","AllowType_Type_DenyAny"],"description":"Who may add the user as a friend."},"language":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Language, a number the app gives a meaning."},"avatar":{"type":"string","x-max-bytes":500,"description":"URL of the profile photo."},"messageSettings":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Message flags; bit 0 set means \"do not receive\"."},"adminForbidType":{"type":"string","enum":["AdminForbid_Type_None","AdminForbid_Type_SendOut"],"description":"Whether the user may send friend requests."},"level":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Level; often split into bytes, one for each role."},"role":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Role; often split into bytes."},"profileCustomField":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value"],"properties":{"key":{"type":"string","description":"The field's tag, `Tag_Profile_Custom_…`."},"value":{"type":"string","x-max-bytes":500,"description":"The value of a custom field."}}}}}};
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
if(Object.keys(data).length < 1){
validate20.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
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
if(data.nick !== undefined){
let data0 = data.nick;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 500){
validate20.errors = [{instancePath:instancePath+"/nick",schemaPath:"#/properties/nick/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/nick",schemaPath:"#/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gender !== undefined){
let data1 = data.gender;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate20.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "Gender_Type_Unknown") || (data1 === "Gender_Type_Female")) || (data1 === "Gender_Type_Male"))){
validate20.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/enum",keyword:"enum",params:{allowedValues: schema31.properties.gender.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.birthday !== undefined){
let data2 = data.birthday;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate20.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(valid0){
if(data.location !== undefined){
const _errs8 = errors;
if(typeof data.location !== "string"){
validate20.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selfSignature !== undefined){
let data4 = data.selfSignature;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) > 500){
validate20.errors = [{instancePath:instancePath+"/selfSignature",schemaPath:"#/properties/selfSignature/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/selfSignature",schemaPath:"#/properties/selfSignature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowType !== undefined){
let data5 = data.allowType;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate20.errors = [{instancePath:instancePath+"/allowType",schemaPath:"#/properties/allowType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "AllowType_Type_NeedConfirm") || (data5 === "AllowType_Type_AllowAny")) || (data5 === "AllowType_Type_DenyAny"))){
validate20.errors = [{instancePath:instancePath+"/allowType",schemaPath:"#/properties/allowType/enum",keyword:"enum",params:{allowedValues: schema31.properties.allowType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data6 = data.language;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate20.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4294967295 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.avatar !== undefined){
let data7 = data.avatar;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) > 500){
validate20.errors = [{instancePath:instancePath+"/avatar",schemaPath:"#/properties/avatar/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/avatar",schemaPath:"#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messageSettings !== undefined){
let data8 = data.messageSettings;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate20.errors = [{instancePath:instancePath+"/messageSettings",schemaPath:"#/properties/messageSettings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4294967295 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/messageSettings",schemaPath:"#/properties/messageSettings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/messageSettings",schemaPath:"#/properties/messageSettings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adminForbidType !== undefined){
let data9 = data.adminForbidType;
const _errs20 = errors;
if(typeof data9 !== "string"){
validate20.errors = [{instancePath:instancePath+"/adminForbidType",schemaPath:"#/properties/adminForbidType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data9 === "AdminForbid_Type_None") || (data9 === "AdminForbid_Type_SendOut"))){
validate20.errors = [{instancePath:instancePath+"/adminForbidType",schemaPath:"#/properties/adminForbidType/enum",keyword:"enum",params:{allowedValues: schema31.properties.adminForbidType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data10 = data.level;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate20.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4294967295 || isNaN(data10)){
validate20.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate20.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data11 = data.role;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate20.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4294967295 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profileCustomField !== undefined){
let data12 = data.profileCustomField;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data12)){
var valid1 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
const _errs28 = errors;
if(errors === _errs28){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing0;
if(((data13.key === undefined) && (missing0 = "key")) || ((data13.value === undefined) && (missing0 = "value"))){
validate20.errors = [{instancePath:instancePath+"/profileCustomField/" + i0,schemaPath:"#/properties/profileCustomField/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key1 in data13){
if(!((key1 === "key") || (key1 === "value"))){
validate20.errors = [{instancePath:instancePath+"/profileCustomField/" + i0,schemaPath:"#/properties/profileCustomField/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data13.key !== undefined){
const _errs31 = errors;
if(typeof data13.key !== "string"){
validate20.errors = [{instancePath:instancePath+"/profileCustomField/" + i0+"/key",schemaPath:"#/properties/profileCustomField/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data13.value !== undefined){
let data15 = data13.value;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data15 === "string"){
if(func2(data15) > 500){
validate20.errors = [{instancePath:instancePath+"/profileCustomField/" + i0+"/value",schemaPath:"#/properties/profileCustomField/items/properties/value/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profileCustomField/" + i0+"/value",schemaPath:"#/properties/profileCustomField/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profileCustomField/" + i0,schemaPath:"#/properties/profileCustomField/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs28 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profileCustomField",schemaPath:"#/properties/profileCustomField/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const getUserProfiles = validate21;
const func6 = codePointLength;

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
if(data0.length > 100){
validate21.errors = [{instancePath:instancePath+"/userIDs",schemaPath:"#/properties/userIDs/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data0.length < 1){
validate21.errors = [{instancePath:instancePath+"/userIDs",schemaPath:"#/properties/userIDs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func6(data1) < 1){
validate21.errors = [{instancePath:instancePath+"/userIDs/" + i0,schemaPath:"#/properties/userIDs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/userIDs/" + i0,schemaPath:"#/properties/userIDs/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
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

const getUserPresence = validate22;

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
if((data.userIDs === undefined) && (missing0 = "userIDs")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "userIDs")){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 500){
validate22.errors = [{instancePath:instancePath+"/userIDs",schemaPath:"#/properties/userIDs/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
else {
if(data0.length < 1){
validate22.errors = [{instancePath:instancePath+"/userIDs",schemaPath:"#/properties/userIDs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func6(data1) < 1){
validate22.errors = [{instancePath:instancePath+"/userIDs/" + i0,schemaPath:"#/properties/userIDs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/userIDs/" + i0,schemaPath:"#/properties/userIDs/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/userIDs",schemaPath:"#/properties/userIDs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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

/** The web API's request bodies, by operation. */
export const webRequests: Readonly<Record<"updateMyProfile" | "getUserProfiles" | "getUserPresence", import('../create-validator.ts').Validator<import('../wire.ts').ChatErrorCode>>> = {
  updateMyProfile: createValidator(updateMyProfile, 40001, {"#/properties/nick/type":40610,"#/properties/nick/x-max-bytes":40601,"#/properties/gender/type":40610,"#/properties/gender/enum":40605,"#/properties/birthday/type":40610,"#/properties/birthday/minimum":40605,"#/properties/birthday/maximum":40605,"#/properties/location/type":40610,"#/properties/selfSignature/type":40610,"#/properties/selfSignature/x-max-bytes":40601,"#/properties/allowType/type":40610,"#/properties/allowType/enum":40605,"#/properties/language/type":40610,"#/properties/language/minimum":40605,"#/properties/language/maximum":40605,"#/properties/avatar/type":40610,"#/properties/avatar/x-max-bytes":40601,"#/properties/messageSettings/type":40610,"#/properties/messageSettings/minimum":40605,"#/properties/messageSettings/maximum":40605,"#/properties/adminForbidType/type":40610,"#/properties/adminForbidType/enum":40605,"#/properties/level/type":40610,"#/properties/level/minimum":40605,"#/properties/level/maximum":40605,"#/properties/role/type":40610,"#/properties/role/minimum":40605,"#/properties/role/maximum":40605,"#/properties/profileCustomField/type":40610,"#/properties/profileCustomField/items/type":40610,"#/properties/profileCustomField/items/properties/key/type":40610,"#/properties/profileCustomField/items/properties/value/type":40610,"#/properties/profileCustomField/items/properties/value/x-max-bytes":40601}),
  getUserProfiles: createValidator(getUserProfiles, 40001, {}),
  getUserPresence: createValidator(getUserPresence, 40001, {}),
}
