/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/control/openapi.yaml, SHA-256 55f3c15154b4457b694c58e3038e57d045e2539d528b26fb0ccc0d903e66ed22
 */
// @ts-nocheck: compiled by Ajv
import { createValidator } from '../create-validator.ts'
import { codePointLength } from '../code-point-length.ts'
import { byteLength } from '../byte-length.ts'
const listApps = validate20;

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
if((data.apps === undefined) && (missing0 = "apps")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.apps !== undefined){
let data0 = data.apps;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.sdkAppId === undefined) && (missing1 = "sdkAppId")) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.admins === undefined) && (missing1 = "admins"))) || ((data1.secretId === undefined) && (missing1 = "secretId"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.sdkAppId !== undefined){
let data2 = data1.sdkAppId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/sdkAppId",schemaPath:"#/properties/apps/items/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/sdkAppId",schemaPath:"#/properties/apps/items/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/sdkAppId",schemaPath:"#/properties/apps/items/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
const _errs7 = errors;
if(typeof data1.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/name",schemaPath:"#/properties/apps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.admins !== undefined){
let data4 = data1.admins;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(typeof data4[i1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins/" + i1,schemaPath:"#/properties/apps/items/properties/admins/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins",schemaPath:"#/properties/apps/items/properties/admins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.secretId !== undefined){
const _errs13 = errors;
if(typeof data1.secretId !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/secretId",schemaPath:"#/properties/apps/items/properties/secretId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
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
validate20.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
validate20.evaluated = {"props":{"apps":true},"dynamicProps":false,"dynamicItems":false};

const getApp = validate21;
const schema32 = {"type":"object","additionalProperties":false,"required":["sdkAppId","name","secretKey","admins","tencentCloud","customFields","attributeNames","pushEnabled","deletionEnabled","fieldPermissions","contentWords","choices"],"properties":{"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"name":{"type":"string","minLength":1,"maxLength":100},"secretKey":{"type":"string","minLength":1,"maxLength":128,"description":"Signs UserSigs."},"admins":{"type":"array","minItems":1,"description":"UserIDs that may call the server API.","items":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}}},"tencentCloud":{"description":"Signs LCIC calls. Apps with the same key belong to one account.","type":"object","additionalProperties":false,"required":["secretId","secretKey"],"properties":{"secretId":{"type":"string","minLength":1,"maxLength":128},"secretKey":{"type":"string","minLength":1,"maxLength":128}}},"customFields":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9]{1,8}$","description":"The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27)."},"read":{"description":"Who may read it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"description":"Who may write it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"attributeNames":{"type":"object","propertyNames":{"type":"string","pattern":"^[0-9]$","x-violations":{"pattern":90033}},"additionalProperties":{"type":"string","minLength":1,"x-max-bytes":50,"x-violations":{"minLength":90033,"x-max-bytes":90033}},"description":"Names by number, \"0\" to \"9\"."},"pushEnabled":{"type":"boolean","description":"Whether the feature \"push to all users\" is enabled; attributes belong to it."},"deletionEnabled":{"type":"boolean","description":"Whether account_delete works."},"fieldPermissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tag"],"description":"Who may read and write a standard field, where that differs from both sides.","properties":{"tag":{"type":"string","pattern":"^Tag_Profile_IM_"},"read":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"contentWords":{"type":"array","maxItems":1000,"description":"A text with one of these, in whatever case, is refused as sensitive.","items":{"type":"string","minLength":1,"maxLength":100}},"choices":{"type":"object","additionalProperties":false,"description":"Where the vendor's documents are silent and users may need the other answer (PROVENANCE.md).","properties":{"unknownAccount":{"type":"string","enum":["placeholder","echo"],"description":"What portrait_get calls an account that does not exist. Default placeholder, `@TLS#NOT_FOUND`."},"unsetFields":{"type":"string","enum":["omit","default"],"description":"Whether portrait_get leaves out unset standard fields or answers their defaults. Default omit."},"emptyText":{"type":"string","enum":["store","unset"],"description":"Whether writing an empty text stores it or unsets the field. Default store."},"attributeNames":{"type":"string","enum":["merge","replace"],"description":"Whether im_set_attr_name keeps the names it does not mention. Default merge."},"lcicEdition":{"type":"string","enum":["china","international"],"description":"Which edition of LCIC answers. Default china, or the host's when it is one of the vendor's."},"locationMaxBytes":{"type":"integer","minimum":1,"maximum":500,"description":"How long a location may be in UTF-8 bytes. Default is the field's documented limit."}}},"region":{"type":"string","enum":["china","singapore","seoul","tokyo","frankfurt","silicon-valley","jakarta"],"description":"The region whose Chat host the app may be called at; the vendor's other hosts answer 60026. Any host by default (PROVENANCE.md, choice 41)."}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePointLength;
const func7 = byteLength;
const pattern4 = new RegExp("^[ -~]+$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9]{1,8}$", "u");
const pattern6 = new RegExp("^[0-9]$", "u");
const pattern7 = new RegExp("^Tag_Profile_IM_", "u");

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
if(((((((((((((data.sdkAppId === undefined) && (missing0 = "sdkAppId")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.secretKey === undefined) && (missing0 = "secretKey"))) || ((data.admins === undefined) && (missing0 = "admins"))) || ((data.tencentCloud === undefined) && (missing0 = "tencentCloud"))) || ((data.customFields === undefined) && (missing0 = "customFields"))) || ((data.attributeNames === undefined) && (missing0 = "attributeNames"))) || ((data.pushEnabled === undefined) && (missing0 = "pushEnabled"))) || ((data.deletionEnabled === undefined) && (missing0 = "deletionEnabled"))) || ((data.fieldPermissions === undefined) && (missing0 = "fieldPermissions"))) || ((data.contentWords === undefined) && (missing0 = "contentWords"))) || ((data.choices === undefined) && (missing0 = "choices"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
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
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data1) < 1){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data2) < 1){
validate21.errors = [{instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate21.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data4)){
validate21.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func7(data4) > 32){
validate21.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/tencentCloud",schemaPath:"#/properties/tencentCloud/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "secretId") || (key1 === "secretKey"))){
validate21.errors = [{instancePath:instancePath+"/tencentCloud",schemaPath:"#/properties/tencentCloud/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
validate21.errors = [{instancePath:instancePath+"/tencentCloud/secretId",schemaPath:"#/properties/tencentCloud/properties/secretId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate21.errors = [{instancePath:instancePath+"/tencentCloud/secretId",schemaPath:"#/properties/tencentCloud/properties/secretId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tencentCloud/secretId",schemaPath:"#/properties/tencentCloud/properties/secretId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/tencentCloud/secretKey",schemaPath:"#/properties/tencentCloud/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data7) < 1){
validate21.errors = [{instancePath:instancePath+"/tencentCloud/secretKey",schemaPath:"#/properties/tencentCloud/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tencentCloud/secretKey",schemaPath:"#/properties/tencentCloud/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/tencentCloud",schemaPath:"#/properties/tencentCloud/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
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
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(((key2 === "key") || (key2 === "read")) || (key2 === "write"))){
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
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
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1+"/key",schemaPath:"#/properties/customFields/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,8}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,8}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1+"/key",schemaPath:"#/properties/customFields/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read",schemaPath:"#/properties/customFields/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs28 = errors;
if(typeof data12 !== "string"){
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read/" + i2,schemaPath:"#/properties/customFields/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data12 === "app") || (data12 === "admin"))){
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read/" + i2,schemaPath:"#/properties/customFields/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.customFields.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read",schemaPath:"#/properties/customFields/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"}];
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
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read",schemaPath:"#/properties/customFields/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write",schemaPath:"#/properties/customFields/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid7 = true;
const len3 = data13.length;
for(let i4=0; i4<len3; i4++){
let data14 = data13[i4];
const _errs32 = errors;
if(typeof data14 !== "string"){
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write/" + i4,schemaPath:"#/properties/customFields/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "app") || (data14 === "admin"))){
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write/" + i4,schemaPath:"#/properties/customFields/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.customFields.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write",schemaPath:"#/properties/customFields/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"}];
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
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write",schemaPath:"#/properties/customFields/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = vErrors;
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
validate21.errors = [{instancePath:instancePath+"/attributeNames/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributeNames/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func7(data16) > 50){
validate21.errors = [{instancePath:instancePath+"/attributeNames/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributeNames/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/attributeNames/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributeNames/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/attributeNames",schemaPath:"#/properties/attributeNames/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/pushEnabled",schemaPath:"#/properties/pushEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate21.errors = [{instancePath:instancePath+"/deletionEnabled",schemaPath:"#/properties/deletionEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key5 in data20){
if(!(((key5 === "tag") || (key5 === "read")) || (key5 === "write"))){
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
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
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/tag",schemaPath:"#/properties/fieldPermissions/items/properties/tag/pattern",keyword:"pattern",params:{pattern: "^Tag_Profile_IM_"},message:"must match pattern \""+"^Tag_Profile_IM_"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/tag",schemaPath:"#/properties/fieldPermissions/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read",schemaPath:"#/properties/fieldPermissions/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid13 = true;
const len5 = data22.length;
for(let i7=0; i7<len5; i7++){
let data23 = data22[i7];
const _errs54 = errors;
if(typeof data23 !== "string"){
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read/" + i7,schemaPath:"#/properties/fieldPermissions/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data23 === "app") || (data23 === "admin"))){
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read/" + i7,schemaPath:"#/properties/fieldPermissions/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.fieldPermissions.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read",schemaPath:"#/properties/fieldPermissions/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i8+" are identical)"}];
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
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read",schemaPath:"#/properties/fieldPermissions/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write",schemaPath:"#/properties/fieldPermissions/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid15 = true;
const len6 = data24.length;
for(let i9=0; i9<len6; i9++){
let data25 = data24[i9];
const _errs58 = errors;
if(typeof data25 !== "string"){
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write/" + i9,schemaPath:"#/properties/fieldPermissions/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data25 === "app") || (data25 === "admin"))){
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write/" + i9,schemaPath:"#/properties/fieldPermissions/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.fieldPermissions.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write",schemaPath:"#/properties/fieldPermissions/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i10+" are identical)"}];
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
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write",schemaPath:"#/properties/fieldPermissions/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/fieldPermissions",schemaPath:"#/properties/fieldPermissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/contentWords",schemaPath:"#/properties/contentWords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
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
validate21.errors = [{instancePath:instancePath+"/contentWords/" + i11,schemaPath:"#/properties/contentWords/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func2(data27) < 1){
validate21.errors = [{instancePath:instancePath+"/contentWords/" + i11,schemaPath:"#/properties/contentWords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/contentWords/" + i11,schemaPath:"#/properties/contentWords/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/contentWords",schemaPath:"#/properties/contentWords/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data28.unknownAccount !== undefined){
let data29 = data28.unknownAccount;
const _errs67 = errors;
if(typeof data29 !== "string"){
validate21.errors = [{instancePath:instancePath+"/choices/unknownAccount",schemaPath:"#/properties/choices/properties/unknownAccount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data29 === "placeholder") || (data29 === "echo"))){
validate21.errors = [{instancePath:instancePath+"/choices/unknownAccount",schemaPath:"#/properties/choices/properties/unknownAccount/enum",keyword:"enum",params:{allowedValues: schema32.properties.choices.properties.unknownAccount.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/choices/unsetFields",schemaPath:"#/properties/choices/properties/unsetFields/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data30 === "omit") || (data30 === "default"))){
validate21.errors = [{instancePath:instancePath+"/choices/unsetFields",schemaPath:"#/properties/choices/properties/unsetFields/enum",keyword:"enum",params:{allowedValues: schema32.properties.choices.properties.unsetFields.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/choices/emptyText",schemaPath:"#/properties/choices/properties/emptyText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data31 === "store") || (data31 === "unset"))){
validate21.errors = [{instancePath:instancePath+"/choices/emptyText",schemaPath:"#/properties/choices/properties/emptyText/enum",keyword:"enum",params:{allowedValues: schema32.properties.choices.properties.emptyText.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/choices/attributeNames",schemaPath:"#/properties/choices/properties/attributeNames/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data32 === "merge") || (data32 === "replace"))){
validate21.errors = [{instancePath:instancePath+"/choices/attributeNames",schemaPath:"#/properties/choices/properties/attributeNames/enum",keyword:"enum",params:{allowedValues: schema32.properties.choices.properties.attributeNames.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/choices/lcicEdition",schemaPath:"#/properties/choices/properties/lcicEdition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data33 === "china") || (data33 === "international"))){
validate21.errors = [{instancePath:instancePath+"/choices/lcicEdition",schemaPath:"#/properties/choices/properties/lcicEdition/enum",keyword:"enum",params:{allowedValues: schema32.properties.choices.properties.lcicEdition.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/choices/locationMaxBytes",schemaPath:"#/properties/choices/properties/locationMaxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs77){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 500 || isNaN(data34)){
validate21.errors = [{instancePath:instancePath+"/choices/locationMaxBytes",schemaPath:"#/properties/choices/properties/locationMaxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data34 < 1 || isNaN(data34)){
validate21.errors = [{instancePath:instancePath+"/choices/locationMaxBytes",schemaPath:"#/properties/choices/properties/locationMaxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate21.errors = [{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data35 === "china") || (data35 === "singapore")) || (data35 === "seoul")) || (data35 === "tokyo")) || (data35 === "frankfurt")) || (data35 === "silicon-valley")) || (data35 === "jakarta"))){
validate21.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/enum",keyword:"enum",params:{allowedValues: schema32.properties.region.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs79 === errors;
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** The control API's answers, by operation. */
export const controlAnswers: Readonly<Record<"listApps" | "getApp", import('../create-validator.ts').Validator<import('../wire.ts').ControlErrorCode>>> = {
  listApps: createValidator(listApps, "invalid", {}),
  getApp: createValidator(getApp, "invalid", {"#/properties/admins/items/type":60015,"#/properties/attributeNames/propertyNames/pattern":90033,"#/properties/attributeNames/additionalProperties/minLength":90033,"#/properties/attributeNames/additionalProperties/x-max-bytes":90033}),
}
