/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/control/openapi.yaml, SHA-256 3b6ba10084ab7755cf120bb8a284eaa5f88910f8c54c96e13f22b139a6842c32
 */
// @ts-nocheck: compiled by Ajv
import { createValidator } from '../create-validator.ts'
import { codePointLength } from '../code-point-length.ts'
import { byteLength } from '../byte-length.ts'
const listApps = validate20;
const schema31 = {"type":"object","required":["apps"],"properties":{"apps":{"type":"array","items":{"type":"object","description":"An app without its secrets.","required":["sdkAppId","name","admins","secretId","customFields","attributeNames","pushEnabled","deletionEnabled","fieldPermissions","contentWords","choices"],"properties":{"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"name":{"type":"string"},"admins":{"type":"array","items":{"type":"string"}},"secretId":{"type":"string","description":"The TencentCloud key's id; apps that share it belong to one account."},"customFields":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9]{1,8}$","description":"The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27)."},"read":{"description":"Who may read it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"description":"Who may write it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"attributeNames":{"type":"object","propertyNames":{"type":"string","pattern":"^[0-9]$","x-violations":{"pattern":90033}},"additionalProperties":{"type":"string","minLength":1,"x-max-bytes":50,"x-violations":{"minLength":90033,"x-max-bytes":90033}},"description":"Names by number, \"0\" to \"9\"."},"pushEnabled":{"type":"boolean"},"deletionEnabled":{"type":"boolean"},"fieldPermissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tag"],"description":"Who may read and write a standard field, where that differs from both sides.","properties":{"tag":{"type":"string","pattern":"^Tag_Profile_IM_"},"read":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"contentWords":{"type":"array","maxItems":1000,"description":"A text with one of these, in whatever case, is refused as sensitive.","items":{"type":"string","minLength":1,"maxLength":100}},"choices":{"type":"object","additionalProperties":false,"description":"Where the vendor's documents are silent and users may need the other answer (PROVENANCE.md).","properties":{"unknownAccount":{"type":"string","enum":["placeholder","echo"],"description":"What portrait_get calls an account that does not exist. Default placeholder, `@TLS#NOT_FOUND`."},"unsetFields":{"type":"string","enum":["omit","default"],"description":"Whether portrait_get leaves out unset standard fields or answers their defaults. Default omit."},"emptyText":{"type":"string","enum":["store","unset"],"description":"Whether writing an empty text stores it or unsets the field. Default store."},"attributeNames":{"type":"string","enum":["merge","replace"],"description":"Whether im_set_attr_name keeps the names it does not mention. Default merge."},"lcicEdition":{"type":"string","enum":["china","international"],"description":"Which edition of LCIC answers. Default china, or the host's when it is one of the vendor's."},"locationMaxBytes":{"type":"integer","minimum":1,"maximum":500,"description":"How long a location may be in UTF-8 bytes. Default is the field's documented limit."}}},"limits":{"description":"Frequency limits of this app, in place of the service's: as documented (`real`), none (`off`), or the documented ones times a factor.","oneOf":[{"type":"string","enum":["real","off"]},{"type":"number","exclusiveMinimum":0}]},"region":{"type":"string","enum":["china","singapore","seoul","tokyo","frankfurt","silicon-valley","jakarta"],"description":"The region whose Chat host the app may be called at; the vendor's other hosts answer 60026. Any host by default (PROVENANCE.md, choice 41)."},"webhook":{"type":"object","required":["url","isSigned"],"description":"The target of webhooks, without its token.","properties":{"url":{"type":"string"},"isSigned":{"type":"boolean","description":"Whether there is a token."},"retry":{"type":"boolean"},"events":{"type":"array","items":{"type":"string"}}}}}}}}};
const pattern4 = new RegExp("^[A-Za-z0-9]{1,8}$", "u");
const pattern5 = new RegExp("^[0-9]$", "u");
const pattern6 = new RegExp("^Tag_Profile_IM_", "u");
const func1 = codePointLength;
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
if((((((((((((data1.sdkAppId === undefined) && (missing1 = "sdkAppId")) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.admins === undefined) && (missing1 = "admins"))) || ((data1.secretId === undefined) && (missing1 = "secretId"))) || ((data1.customFields === undefined) && (missing1 = "customFields"))) || ((data1.attributeNames === undefined) && (missing1 = "attributeNames"))) || ((data1.pushEnabled === undefined) && (missing1 = "pushEnabled"))) || ((data1.deletionEnabled === undefined) && (missing1 = "deletionEnabled"))) || ((data1.fieldPermissions === undefined) && (missing1 = "fieldPermissions"))) || ((data1.contentWords === undefined) && (missing1 = "contentWords"))) || ((data1.choices === undefined) && (missing1 = "choices"))){
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
if(valid2){
if(data1.customFields !== undefined){
let data7 = data1.customFields;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
if(data7.length > 20){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields",schemaPath:"#/properties/apps/items/properties/customFields/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((data8.key === undefined) && (missing2 = "key")){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2,schemaPath:"#/properties/apps/items/properties/customFields/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key0 in data8){
if(!(((key0 === "key") || (key0 === "read")) || (key0 === "write"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2,schemaPath:"#/properties/apps/items/properties/customFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.key !== undefined){
let data9 = data8.key;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/key",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,8}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,8}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/key",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.read !== undefined){
let data10 = data8.read;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
if(data10.length < 1){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
const _errs24 = errors;
if(typeof data11 !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read/" + i3,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data11 === "app") || (data11 === "admin"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read/" + i3,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.apps.items.properties.customFields.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
if(valid6){
let i4 = data10.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data10[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"}];
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
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.write !== undefined){
let data12 = data8.write;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data12)){
if(data12.length < 1){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len4 = data12.length;
for(let i5=0; i5<len4; i5++){
let data13 = data12[i5];
const _errs28 = errors;
if(typeof data13 !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write/" + i5,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data13 === "app") || (data13 === "admin"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write/" + i5,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.apps.items.properties.customFields.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs28 === errors;
if(!valid8){
break;
}
}
if(valid8){
let i6 = data12.length;
let j1;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data12[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"}];
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
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs26 === errors;
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
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2,schemaPath:"#/properties/apps/items/properties/customFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields",schemaPath:"#/properties/apps/items/properties/customFields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.attributeNames !== undefined){
let data14 = data1.attributeNames;
const _errs30 = errors;
if(errors === _errs30){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
const _errs32 = errors;
if(errors === _errs32){
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err0 = {instancePath:instancePath+"/apps/" + i0+"/attributeNames",schemaPath:"#/properties/apps/items/properties/attributeNames/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]$"},message:"must match pattern \""+"^[0-9]$"+"\"",propertyName:key1};
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
const err1 = {instancePath:instancePath+"/apps/" + i0+"/attributeNames",schemaPath:"#/properties/apps/items/properties/attributeNames/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid10 = _errs32 === errors;
if(!valid10){
const err2 = {instancePath:instancePath+"/apps/" + i0+"/attributeNames",schemaPath:"#/properties/apps/items/properties/attributeNames/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
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
if(valid10){
for(const key2 in data14){
let data15 = data14[key2];
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func1(data15) < 1){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/attributeNames/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func2(data15) > 50){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/attributeNames/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/attributeNames/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs35 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames",schemaPath:"#/properties/apps/items/properties/attributeNames/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.pushEnabled !== undefined){
const _errs37 = errors;
if(typeof data1.pushEnabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/pushEnabled",schemaPath:"#/properties/apps/items/properties/pushEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.deletionEnabled !== undefined){
const _errs39 = errors;
if(typeof data1.deletionEnabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/deletionEnabled",schemaPath:"#/properties/apps/items/properties/deletionEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.fieldPermissions !== undefined){
let data18 = data1.fieldPermissions;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data18)){
var valid12 = true;
const len5 = data18.length;
for(let i7=0; i7<len5; i7++){
let data19 = data18[i7];
const _errs43 = errors;
if(errors === _errs43){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if((data19.tag === undefined) && (missing3 = "tag")){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs45 = errors;
for(const key3 in data19){
if(!(((key3 === "tag") || (key3 === "read")) || (key3 === "write"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data19.tag !== undefined){
let data20 = data19.tag;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/tag",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/tag/pattern",keyword:"pattern",params:{pattern: "^Tag_Profile_IM_"},message:"must match pattern \""+"^Tag_Profile_IM_"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/tag",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs46 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data19.read !== undefined){
let data21 = data19.read;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data21)){
if(data21.length < 1){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid14 = true;
const len6 = data21.length;
for(let i8=0; i8<len6; i8++){
let data22 = data21[i8];
const _errs50 = errors;
if(typeof data22 !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read/" + i8,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data22 === "app") || (data22 === "admin"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read/" + i8,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.apps.items.properties.fieldPermissions.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs50 === errors;
if(!valid14){
break;
}
}
if(valid14){
let i9 = data21.length;
let j2;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data21[i9];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i9+" are identical)"}];
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
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs48 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data19.write !== undefined){
let data23 = data19.write;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data23)){
if(data23.length < 1){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid16 = true;
const len7 = data23.length;
for(let i10=0; i10<len7; i10++){
let data24 = data23[i10];
const _errs54 = errors;
if(typeof data24 !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write/" + i10,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data24 === "app") || (data24 === "admin"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write/" + i10,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.apps.items.properties.fieldPermissions.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs54 === errors;
if(!valid16){
break;
}
}
if(valid16){
let i11 = data23.length;
let j3;
if(i11 > 1){
const indices3 = {};
for(;i11--;){
let item3 = data23[i11];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i11+" are identical)"}];
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
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs52 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs43 === errors;
if(!valid12){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions",schemaPath:"#/properties/apps/items/properties/fieldPermissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.contentWords !== undefined){
let data25 = data1.contentWords;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data25)){
if(data25.length > 1000){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords",schemaPath:"#/properties/apps/items/properties/contentWords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid18 = true;
const len8 = data25.length;
for(let i12=0; i12<len8; i12++){
let data26 = data25[i12];
const _errs58 = errors;
if(errors === _errs58){
if(typeof data26 === "string"){
if(func1(data26) > 100){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords/" + i12,schemaPath:"#/properties/apps/items/properties/contentWords/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data26) < 1){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords/" + i12,schemaPath:"#/properties/apps/items/properties/contentWords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords/" + i12,schemaPath:"#/properties/apps/items/properties/contentWords/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid18 = _errs58 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords",schemaPath:"#/properties/apps/items/properties/contentWords/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs56 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.choices !== undefined){
let data27 = data1.choices;
const _errs60 = errors;
if(errors === _errs60){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs62 = errors;
for(const key4 in data27){
if(!((((((key4 === "unknownAccount") || (key4 === "unsetFields")) || (key4 === "emptyText")) || (key4 === "attributeNames")) || (key4 === "lcicEdition")) || (key4 === "locationMaxBytes"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices",schemaPath:"#/properties/apps/items/properties/choices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs62 === errors){
if(data27.unknownAccount !== undefined){
let data28 = data27.unknownAccount;
const _errs63 = errors;
if(typeof data28 !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unknownAccount",schemaPath:"#/properties/apps/items/properties/choices/properties/unknownAccount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data28 === "placeholder") || (data28 === "echo"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unknownAccount",schemaPath:"#/properties/apps/items/properties/choices/properties/unknownAccount/enum",keyword:"enum",params:{allowedValues: schema31.properties.apps.items.properties.choices.properties.unknownAccount.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs63 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data27.unsetFields !== undefined){
let data29 = data27.unsetFields;
const _errs65 = errors;
if(typeof data29 !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unsetFields",schemaPath:"#/properties/apps/items/properties/choices/properties/unsetFields/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data29 === "omit") || (data29 === "default"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unsetFields",schemaPath:"#/properties/apps/items/properties/choices/properties/unsetFields/enum",keyword:"enum",params:{allowedValues: schema31.properties.apps.items.properties.choices.properties.unsetFields.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs65 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data27.emptyText !== undefined){
let data30 = data27.emptyText;
const _errs67 = errors;
if(typeof data30 !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/emptyText",schemaPath:"#/properties/apps/items/properties/choices/properties/emptyText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data30 === "store") || (data30 === "unset"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/emptyText",schemaPath:"#/properties/apps/items/properties/choices/properties/emptyText/enum",keyword:"enum",params:{allowedValues: schema31.properties.apps.items.properties.choices.properties.emptyText.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs67 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data27.attributeNames !== undefined){
let data31 = data27.attributeNames;
const _errs69 = errors;
if(typeof data31 !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/attributeNames",schemaPath:"#/properties/apps/items/properties/choices/properties/attributeNames/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data31 === "merge") || (data31 === "replace"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/attributeNames",schemaPath:"#/properties/apps/items/properties/choices/properties/attributeNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.apps.items.properties.choices.properties.attributeNames.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs69 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data27.lcicEdition !== undefined){
let data32 = data27.lcicEdition;
const _errs71 = errors;
if(typeof data32 !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/lcicEdition",schemaPath:"#/properties/apps/items/properties/choices/properties/lcicEdition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data32 === "china") || (data32 === "international"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/lcicEdition",schemaPath:"#/properties/apps/items/properties/choices/properties/lcicEdition/enum",keyword:"enum",params:{allowedValues: schema31.properties.apps.items.properties.choices.properties.lcicEdition.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs71 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data27.locationMaxBytes !== undefined){
let data33 = data27.locationMaxBytes;
const _errs73 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/locationMaxBytes",schemaPath:"#/properties/apps/items/properties/choices/properties/locationMaxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs73){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 500 || isNaN(data33)){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/locationMaxBytes",schemaPath:"#/properties/apps/items/properties/choices/properties/locationMaxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data33 < 1 || isNaN(data33)){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/locationMaxBytes",schemaPath:"#/properties/apps/items/properties/choices/properties/locationMaxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid19 = _errs73 === errors;
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
}
else {
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices",schemaPath:"#/properties/apps/items/properties/choices/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs60 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.limits !== undefined){
let data34 = data1.limits;
const _errs75 = errors;
const _errs76 = errors;
let valid20 = false;
let passing0 = null;
const _errs77 = errors;
if(typeof data34 !== "string"){
const err3 = {instancePath:instancePath+"/apps/" + i0+"/limits",schemaPath:"#/properties/apps/items/properties/limits/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data34 === "real") || (data34 === "off"))){
const err4 = {instancePath:instancePath+"/apps/" + i0+"/limits",schemaPath:"#/properties/apps/items/properties/limits/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.apps.items.properties.limits.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs77 === errors;
if(_valid0){
valid20 = true;
passing0 = 0;
}
const _errs79 = errors;
if(errors === _errs79){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 <= 0 || isNaN(data34)){
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
var _valid0 = _errs79 === errors;
if(_valid0 && valid20){
valid20 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid20 = true;
passing0 = 1;
}
}
if(!valid20){
const err7 = {instancePath:instancePath+"/apps/" + i0+"/limits",schemaPath:"#/properties/apps/items/properties/limits/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
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
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs75 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.region !== undefined){
let data35 = data1.region;
const _errs81 = errors;
if(typeof data35 !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/region",schemaPath:"#/properties/apps/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data35 === "china") || (data35 === "singapore")) || (data35 === "seoul")) || (data35 === "tokyo")) || (data35 === "frankfurt")) || (data35 === "silicon-valley")) || (data35 === "jakarta"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/region",schemaPath:"#/properties/apps/items/properties/region/enum",keyword:"enum",params:{allowedValues: schema31.properties.apps.items.properties.region.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs81 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.webhook !== undefined){
let data36 = data1.webhook;
const _errs83 = errors;
if(errors === _errs83){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing4;
if(((data36.url === undefined) && (missing4 = "url")) || ((data36.isSigned === undefined) && (missing4 = "isSigned"))){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook",schemaPath:"#/properties/apps/items/properties/webhook/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data36.url !== undefined){
const _errs85 = errors;
if(typeof data36.url !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/url",schemaPath:"#/properties/apps/items/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs85 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data36.isSigned !== undefined){
const _errs87 = errors;
if(typeof data36.isSigned !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/isSigned",schemaPath:"#/properties/apps/items/properties/webhook/properties/isSigned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs87 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data36.retry !== undefined){
const _errs89 = errors;
if(typeof data36.retry !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/retry",schemaPath:"#/properties/apps/items/properties/webhook/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs89 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data36.events !== undefined){
let data40 = data36.events;
const _errs91 = errors;
if(errors === _errs91){
if(Array.isArray(data40)){
var valid22 = true;
const len9 = data40.length;
for(let i13=0; i13<len9; i13++){
const _errs93 = errors;
if(typeof data40[i13] !== "string"){
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/events/" + i13,schemaPath:"#/properties/apps/items/properties/webhook/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs93 === errors;
if(!valid22){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/events",schemaPath:"#/properties/apps/items/properties/webhook/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid21 = _errs91 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook",schemaPath:"#/properties/apps/items/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs83 === errors;
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

const createApp = validate21;
const schema32 = {"type":"object","additionalProperties":false,"required":["sdkAppId","name","secretKey","admins","tencentCloud","customFields","attributeNames","pushEnabled","deletionEnabled","fieldPermissions","contentWords","choices"],"properties":{"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"name":{"type":"string","minLength":1,"maxLength":100},"secretKey":{"type":"string","minLength":1,"maxLength":128,"description":"Signs UserSigs."},"admins":{"type":"array","minItems":1,"description":"UserIDs that may call the server API.","items":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}}},"tencentCloud":{"description":"Signs LCIC calls. Apps with the same key belong to one account.","type":"object","additionalProperties":false,"required":["secretId","secretKey"],"properties":{"secretId":{"type":"string","minLength":1,"maxLength":128},"secretKey":{"type":"string","minLength":1,"maxLength":128}}},"customFields":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9]{1,8}$","description":"The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27)."},"read":{"description":"Who may read it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"description":"Who may write it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"attributeNames":{"type":"object","propertyNames":{"type":"string","pattern":"^[0-9]$","x-violations":{"pattern":90033}},"additionalProperties":{"type":"string","minLength":1,"x-max-bytes":50,"x-violations":{"minLength":90033,"x-max-bytes":90033}},"description":"Names by number, \"0\" to \"9\"."},"pushEnabled":{"type":"boolean","description":"Whether the feature \"push to all users\" is enabled; attributes belong to it."},"deletionEnabled":{"type":"boolean","description":"Whether account_delete works."},"fieldPermissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tag"],"description":"Who may read and write a standard field, where that differs from both sides.","properties":{"tag":{"type":"string","pattern":"^Tag_Profile_IM_"},"read":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"contentWords":{"type":"array","maxItems":1000,"description":"A text with one of these, in whatever case, is refused as sensitive.","items":{"type":"string","minLength":1,"maxLength":100}},"choices":{"type":"object","additionalProperties":false,"description":"Where the vendor's documents are silent and users may need the other answer (PROVENANCE.md).","properties":{"unknownAccount":{"type":"string","enum":["placeholder","echo"],"description":"What portrait_get calls an account that does not exist. Default placeholder, `@TLS#NOT_FOUND`."},"unsetFields":{"type":"string","enum":["omit","default"],"description":"Whether portrait_get leaves out unset standard fields or answers their defaults. Default omit."},"emptyText":{"type":"string","enum":["store","unset"],"description":"Whether writing an empty text stores it or unsets the field. Default store."},"attributeNames":{"type":"string","enum":["merge","replace"],"description":"Whether im_set_attr_name keeps the names it does not mention. Default merge."},"lcicEdition":{"type":"string","enum":["china","international"],"description":"Which edition of LCIC answers. Default china, or the host's when it is one of the vendor's."},"locationMaxBytes":{"type":"integer","minimum":1,"maximum":500,"description":"How long a location may be in UTF-8 bytes. Default is the field's documented limit."}}},"region":{"type":"string","enum":["china","singapore","seoul","tokyo","frankfurt","silicon-valley","jakarta"],"description":"The region whose Chat host the app may be called at; the vendor's other hosts answer 60026. Any host by default (PROVENANCE.md, choice 41)."},"webhook":{"type":"object","additionalProperties":false,"required":["url"],"description":"Where the service sends the app's webhooks, as the vendor's console has it.","properties":{"url":{"type":"string","pattern":"^https?://","maxLength":2048},"token":{"type":"string","minLength":1,"maxLength":128,"description":"Signs the requests; none are signed without it."},"retry":{"type":"boolean","description":"Whether a delivery that failed is tried again. Default false."},"events":{"type":"array","uniqueItems":true,"description":"Which ones are sent; all by default.","items":{"type":"string","enum":["Profile.CallbackPortraitSet","State.StateChange"]}}}},"limits":{"description":"Frequency limits of this app, in place of the service's: as documented (`real`), none (`off`), or the documented ones times a factor.","oneOf":[{"type":"string","enum":["real","off"]},{"type":"number","exclusiveMinimum":0}]}}};
const func5 = Object.prototype.hasOwnProperty;
const pattern7 = new RegExp("^[ -~]+$", "u");
const pattern11 = new RegExp("^https?://", "u");

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
if(!(func5.call(schema32.properties, key0))){
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
if(func1(data1) > 100){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data1) < 1){
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
if(func1(data2) > 128){
validate21.errors = [{instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data2) < 1){
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
if(func1(data4) < 1){
validate21.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data4)){
validate21.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func2(data4) > 32){
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
if(func1(data6) > 128){
validate21.errors = [{instancePath:instancePath+"/tencentCloud/secretId",schemaPath:"#/properties/tencentCloud/properties/secretId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data6) < 1){
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
if(func1(data7) > 128){
validate21.errors = [{instancePath:instancePath+"/tencentCloud/secretKey",schemaPath:"#/properties/tencentCloud/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data7) < 1){
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
if(!pattern4.test(data10)){
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
if(!pattern5.test(key3)){
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
if(func1(data16) < 1){
validate21.errors = [{instancePath:instancePath+"/attributeNames/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributeNames/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func2(data16) > 50){
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
if(!pattern6.test(data21)){
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
if(func1(data27) > 100){
validate21.errors = [{instancePath:instancePath+"/contentWords/" + i11,schemaPath:"#/properties/contentWords/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data27) < 1){
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
if(valid0){
if(data.webhook !== undefined){
let data36 = data.webhook;
const _errs81 = errors;
if(errors === _errs81){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing4;
if((data36.url === undefined) && (missing4 = "url")){
validate21.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs83 = errors;
for(const key7 in data36){
if(!((((key7 === "url") || (key7 === "token")) || (key7 === "retry")) || (key7 === "events"))){
validate21.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
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
if(func1(data37) > 2048){
validate21.errors = [{instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern11.test(data37)){
validate21.errors = [{instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func1(data38) > 128){
validate21.errors = [{instancePath:instancePath+"/webhook/token",schemaPath:"#/properties/webhook/properties/token/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data38) < 1){
validate21.errors = [{instancePath:instancePath+"/webhook/token",schemaPath:"#/properties/webhook/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/webhook/token",schemaPath:"#/properties/webhook/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/webhook/retry",schemaPath:"#/properties/webhook/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate21.errors = [{instancePath:instancePath+"/webhook/events/" + i12,schemaPath:"#/properties/webhook/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data41 === "Profile.CallbackPortraitSet") || (data41 === "State.StateChange"))){
validate21.errors = [{instancePath:instancePath+"/webhook/events/" + i12,schemaPath:"#/properties/webhook/properties/events/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.webhook.properties.events.items.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/webhook/events",schemaPath:"#/properties/webhook/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i13+" are identical)"}];
return false;
break;
}
indices4[item4] = i13;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/webhook/events",schemaPath:"#/properties/webhook/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const err4 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema32.properties.limits.oneOf[0].enum},message:"must be equal to one of the allowed values"};
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
validate21.errors = vErrors;
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const updateApp = validate22;
const schema33 = {"type":"object","description":"An app without its secrets.","required":["sdkAppId","name","admins","secretId","customFields","attributeNames","pushEnabled","deletionEnabled","fieldPermissions","contentWords","choices"],"properties":{"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"name":{"type":"string"},"admins":{"type":"array","items":{"type":"string"}},"secretId":{"type":"string","description":"The TencentCloud key's id; apps that share it belong to one account."},"customFields":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9]{1,8}$","description":"The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27)."},"read":{"description":"Who may read it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"description":"Who may write it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"attributeNames":{"type":"object","propertyNames":{"type":"string","pattern":"^[0-9]$","x-violations":{"pattern":90033}},"additionalProperties":{"type":"string","minLength":1,"x-max-bytes":50,"x-violations":{"minLength":90033,"x-max-bytes":90033}},"description":"Names by number, \"0\" to \"9\"."},"pushEnabled":{"type":"boolean"},"deletionEnabled":{"type":"boolean"},"fieldPermissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tag"],"description":"Who may read and write a standard field, where that differs from both sides.","properties":{"tag":{"type":"string","pattern":"^Tag_Profile_IM_"},"read":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"contentWords":{"type":"array","maxItems":1000,"description":"A text with one of these, in whatever case, is refused as sensitive.","items":{"type":"string","minLength":1,"maxLength":100}},"choices":{"type":"object","additionalProperties":false,"description":"Where the vendor's documents are silent and users may need the other answer (PROVENANCE.md).","properties":{"unknownAccount":{"type":"string","enum":["placeholder","echo"],"description":"What portrait_get calls an account that does not exist. Default placeholder, `@TLS#NOT_FOUND`."},"unsetFields":{"type":"string","enum":["omit","default"],"description":"Whether portrait_get leaves out unset standard fields or answers their defaults. Default omit."},"emptyText":{"type":"string","enum":["store","unset"],"description":"Whether writing an empty text stores it or unsets the field. Default store."},"attributeNames":{"type":"string","enum":["merge","replace"],"description":"Whether im_set_attr_name keeps the names it does not mention. Default merge."},"lcicEdition":{"type":"string","enum":["china","international"],"description":"Which edition of LCIC answers. Default china, or the host's when it is one of the vendor's."},"locationMaxBytes":{"type":"integer","minimum":1,"maximum":500,"description":"How long a location may be in UTF-8 bytes. Default is the field's documented limit."}}},"limits":{"description":"Frequency limits of this app, in place of the service's: as documented (`real`), none (`off`), or the documented ones times a factor.","oneOf":[{"type":"string","enum":["real","off"]},{"type":"number","exclusiveMinimum":0}]},"region":{"type":"string","enum":["china","singapore","seoul","tokyo","frankfurt","silicon-valley","jakarta"],"description":"The region whose Chat host the app may be called at; the vendor's other hosts answer 60026. Any host by default (PROVENANCE.md, choice 41)."},"webhook":{"type":"object","required":["url","isSigned"],"description":"The target of webhooks, without its token.","properties":{"url":{"type":"string"},"isSigned":{"type":"boolean","description":"Whether there is a token."},"retry":{"type":"boolean"},"events":{"type":"array","items":{"type":"string"}}}}}};

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
if((((((((((((data.sdkAppId === undefined) && (missing0 = "sdkAppId")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.admins === undefined) && (missing0 = "admins"))) || ((data.secretId === undefined) && (missing0 = "secretId"))) || ((data.customFields === undefined) && (missing0 = "customFields"))) || ((data.attributeNames === undefined) && (missing0 = "attributeNames"))) || ((data.pushEnabled === undefined) && (missing0 = "pushEnabled"))) || ((data.deletionEnabled === undefined) && (missing0 = "deletionEnabled"))) || ((data.fieldPermissions === undefined) && (missing0 = "fieldPermissions"))) || ((data.contentWords === undefined) && (missing0 = "contentWords"))) || ((data.choices === undefined) && (missing0 = "choices"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sdkAppId !== undefined){
let data0 = data.sdkAppId;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate22.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
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
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admins !== undefined){
let data2 = data.admins;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data2[i0] !== "string"){
validate22.errors = [{instancePath:instancePath+"/admins/" + i0,schemaPath:"#/properties/admins/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secretId !== undefined){
const _errs9 = errors;
if(typeof data.secretId !== "string"){
validate22.errors = [{instancePath:instancePath+"/secretId",schemaPath:"#/properties/secretId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customFields !== undefined){
let data5 = data.customFields;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length > 20){
validate22.errors = [{instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.key === undefined) && (missing1 = "key")){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key0 in data6){
if(!(((key0 === "key") || (key0 === "read")) || (key0 === "write"))){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/properties/customFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data6.key !== undefined){
let data7 = data6.key;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/key",schemaPath:"#/properties/customFields/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,8}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,8}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/key",schemaPath:"#/properties/customFields/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.read !== undefined){
let data8 = data6.read;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length < 1){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read",schemaPath:"#/properties/customFields/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs20 = errors;
if(typeof data9 !== "string"){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read/" + i2,schemaPath:"#/properties/customFields/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data9 === "app") || (data9 === "admin"))){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/read/" + i2,schemaPath:"#/properties/customFields/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.customFields.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data8.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data8[i3];
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
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.write !== undefined){
let data10 = data6.write;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
if(data10.length < 1){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write",schemaPath:"#/properties/customFields/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len3 = data10.length;
for(let i4=0; i4<len3; i4++){
let data11 = data10[i4];
const _errs24 = errors;
if(typeof data11 !== "string"){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write/" + i4,schemaPath:"#/properties/customFields/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data11 === "app") || (data11 === "admin"))){
validate22.errors = [{instancePath:instancePath+"/customFields/" + i1+"/write/" + i4,schemaPath:"#/properties/customFields/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.customFields.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
if(valid6){
let i5 = data10.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data10[i5];
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
var valid3 = _errs22 === errors;
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
var valid2 = _errs13 === errors;
if(!valid2){
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
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeNames !== undefined){
let data12 = data.attributeNames;
const _errs26 = errors;
if(errors === _errs26){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
const _errs28 = errors;
if(errors === _errs28){
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err0 = {instancePath:instancePath+"/attributeNames",schemaPath:"#/properties/attributeNames/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]$"},message:"must match pattern \""+"^[0-9]$"+"\"",propertyName:key1};
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
const err1 = {instancePath:instancePath+"/attributeNames",schemaPath:"#/properties/attributeNames/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid8 = _errs28 === errors;
if(!valid8){
const err2 = {instancePath:instancePath+"/attributeNames",schemaPath:"#/properties/attributeNames/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
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
if(valid8){
for(const key2 in data12){
let data13 = data12[key2];
const _errs31 = errors;
if(errors === _errs31){
if(typeof data13 === "string"){
if(func1(data13) < 1){
validate22.errors = [{instancePath:instancePath+"/attributeNames/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributeNames/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func2(data13) > 50){
validate22.errors = [{instancePath:instancePath+"/attributeNames/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributeNames/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/attributeNames/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributeNames/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs31 === errors;
if(!valid9){
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
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pushEnabled !== undefined){
const _errs33 = errors;
if(typeof data.pushEnabled !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/pushEnabled",schemaPath:"#/properties/pushEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deletionEnabled !== undefined){
const _errs35 = errors;
if(typeof data.deletionEnabled !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/deletionEnabled",schemaPath:"#/properties/deletionEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fieldPermissions !== undefined){
let data16 = data.fieldPermissions;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data16)){
var valid10 = true;
const len4 = data16.length;
for(let i6=0; i6<len4; i6++){
let data17 = data16[i6];
const _errs39 = errors;
if(errors === _errs39){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if((data17.tag === undefined) && (missing2 = "tag")){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key3 in data17){
if(!(((key3 === "tag") || (key3 === "read")) || (key3 === "write"))){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6,schemaPath:"#/properties/fieldPermissions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data17.tag !== undefined){
let data18 = data17.tag;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/tag",schemaPath:"#/properties/fieldPermissions/items/properties/tag/pattern",keyword:"pattern",params:{pattern: "^Tag_Profile_IM_"},message:"must match pattern \""+"^Tag_Profile_IM_"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/tag",schemaPath:"#/properties/fieldPermissions/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs42 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data17.read !== undefined){
let data19 = data17.read;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data19)){
if(data19.length < 1){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read",schemaPath:"#/properties/fieldPermissions/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid12 = true;
const len5 = data19.length;
for(let i7=0; i7<len5; i7++){
let data20 = data19[i7];
const _errs46 = errors;
if(typeof data20 !== "string"){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read/" + i7,schemaPath:"#/properties/fieldPermissions/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data20 === "app") || (data20 === "admin"))){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/read/" + i7,schemaPath:"#/properties/fieldPermissions/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.fieldPermissions.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs46 === errors;
if(!valid12){
break;
}
}
if(valid12){
let i8 = data19.length;
let j2;
if(i8 > 1){
const indices2 = {};
for(;i8--;){
let item2 = data19[i8];
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
var valid11 = _errs44 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data17.write !== undefined){
let data21 = data17.write;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data21)){
if(data21.length < 1){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write",schemaPath:"#/properties/fieldPermissions/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid14 = true;
const len6 = data21.length;
for(let i9=0; i9<len6; i9++){
let data22 = data21[i9];
const _errs50 = errors;
if(typeof data22 !== "string"){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write/" + i9,schemaPath:"#/properties/fieldPermissions/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data22 === "app") || (data22 === "admin"))){
validate22.errors = [{instancePath:instancePath+"/fieldPermissions/" + i6+"/write/" + i9,schemaPath:"#/properties/fieldPermissions/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.fieldPermissions.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs50 === errors;
if(!valid14){
break;
}
}
if(valid14){
let i10 = data21.length;
let j3;
if(i10 > 1){
const indices3 = {};
for(;i10--;){
let item3 = data21[i10];
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
var valid11 = _errs48 === errors;
}
else {
var valid11 = true;
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
var valid10 = _errs39 === errors;
if(!valid10){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/fieldPermissions",schemaPath:"#/properties/fieldPermissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contentWords !== undefined){
let data23 = data.contentWords;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data23)){
if(data23.length > 1000){
validate22.errors = [{instancePath:instancePath+"/contentWords",schemaPath:"#/properties/contentWords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid16 = true;
const len7 = data23.length;
for(let i11=0; i11<len7; i11++){
let data24 = data23[i11];
const _errs54 = errors;
if(errors === _errs54){
if(typeof data24 === "string"){
if(func1(data24) > 100){
validate22.errors = [{instancePath:instancePath+"/contentWords/" + i11,schemaPath:"#/properties/contentWords/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data24) < 1){
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
var valid16 = _errs54 === errors;
if(!valid16){
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
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.choices !== undefined){
let data25 = data.choices;
const _errs56 = errors;
if(errors === _errs56){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
const _errs58 = errors;
for(const key4 in data25){
if(!((((((key4 === "unknownAccount") || (key4 === "unsetFields")) || (key4 === "emptyText")) || (key4 === "attributeNames")) || (key4 === "lcicEdition")) || (key4 === "locationMaxBytes"))){
validate22.errors = [{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs58 === errors){
if(data25.unknownAccount !== undefined){
let data26 = data25.unknownAccount;
const _errs59 = errors;
if(typeof data26 !== "string"){
validate22.errors = [{instancePath:instancePath+"/choices/unknownAccount",schemaPath:"#/properties/choices/properties/unknownAccount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data26 === "placeholder") || (data26 === "echo"))){
validate22.errors = [{instancePath:instancePath+"/choices/unknownAccount",schemaPath:"#/properties/choices/properties/unknownAccount/enum",keyword:"enum",params:{allowedValues: schema33.properties.choices.properties.unknownAccount.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs59 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data25.unsetFields !== undefined){
let data27 = data25.unsetFields;
const _errs61 = errors;
if(typeof data27 !== "string"){
validate22.errors = [{instancePath:instancePath+"/choices/unsetFields",schemaPath:"#/properties/choices/properties/unsetFields/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data27 === "omit") || (data27 === "default"))){
validate22.errors = [{instancePath:instancePath+"/choices/unsetFields",schemaPath:"#/properties/choices/properties/unsetFields/enum",keyword:"enum",params:{allowedValues: schema33.properties.choices.properties.unsetFields.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs61 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data25.emptyText !== undefined){
let data28 = data25.emptyText;
const _errs63 = errors;
if(typeof data28 !== "string"){
validate22.errors = [{instancePath:instancePath+"/choices/emptyText",schemaPath:"#/properties/choices/properties/emptyText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data28 === "store") || (data28 === "unset"))){
validate22.errors = [{instancePath:instancePath+"/choices/emptyText",schemaPath:"#/properties/choices/properties/emptyText/enum",keyword:"enum",params:{allowedValues: schema33.properties.choices.properties.emptyText.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs63 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data25.attributeNames !== undefined){
let data29 = data25.attributeNames;
const _errs65 = errors;
if(typeof data29 !== "string"){
validate22.errors = [{instancePath:instancePath+"/choices/attributeNames",schemaPath:"#/properties/choices/properties/attributeNames/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data29 === "merge") || (data29 === "replace"))){
validate22.errors = [{instancePath:instancePath+"/choices/attributeNames",schemaPath:"#/properties/choices/properties/attributeNames/enum",keyword:"enum",params:{allowedValues: schema33.properties.choices.properties.attributeNames.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs65 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data25.lcicEdition !== undefined){
let data30 = data25.lcicEdition;
const _errs67 = errors;
if(typeof data30 !== "string"){
validate22.errors = [{instancePath:instancePath+"/choices/lcicEdition",schemaPath:"#/properties/choices/properties/lcicEdition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data30 === "china") || (data30 === "international"))){
validate22.errors = [{instancePath:instancePath+"/choices/lcicEdition",schemaPath:"#/properties/choices/properties/lcicEdition/enum",keyword:"enum",params:{allowedValues: schema33.properties.choices.properties.lcicEdition.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs67 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data25.locationMaxBytes !== undefined){
let data31 = data25.locationMaxBytes;
const _errs69 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate22.errors = [{instancePath:instancePath+"/choices/locationMaxBytes",schemaPath:"#/properties/choices/properties/locationMaxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs69){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 500 || isNaN(data31)){
validate22.errors = [{instancePath:instancePath+"/choices/locationMaxBytes",schemaPath:"#/properties/choices/properties/locationMaxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate22.errors = [{instancePath:instancePath+"/choices/locationMaxBytes",schemaPath:"#/properties/choices/properties/locationMaxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid17 = _errs69 === errors;
}
else {
var valid17 = true;
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
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data32 = data.limits;
const _errs71 = errors;
const _errs72 = errors;
let valid18 = false;
let passing0 = null;
const _errs73 = errors;
if(typeof data32 !== "string"){
const err3 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data32 === "real") || (data32 === "off"))){
const err4 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema33.properties.limits.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs73 === errors;
if(_valid0){
valid18 = true;
passing0 = 0;
}
const _errs75 = errors;
if(errors === _errs75){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 <= 0 || isNaN(data32)){
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
var _valid0 = _errs75 === errors;
if(_valid0 && valid18){
valid18 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid18 = true;
passing0 = 1;
}
}
if(!valid18){
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
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data33 = data.region;
const _errs77 = errors;
if(typeof data33 !== "string"){
validate22.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data33 === "china") || (data33 === "singapore")) || (data33 === "seoul")) || (data33 === "tokyo")) || (data33 === "frankfurt")) || (data33 === "silicon-valley")) || (data33 === "jakarta"))){
validate22.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/enum",keyword:"enum",params:{allowedValues: schema33.properties.region.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook !== undefined){
let data34 = data.webhook;
const _errs79 = errors;
if(errors === _errs79){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing3;
if(((data34.url === undefined) && (missing3 = "url")) || ((data34.isSigned === undefined) && (missing3 = "isSigned"))){
validate22.errors = [{instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data34.url !== undefined){
const _errs81 = errors;
if(typeof data34.url !== "string"){
validate22.errors = [{instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs81 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data34.isSigned !== undefined){
const _errs83 = errors;
if(typeof data34.isSigned !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/webhook/isSigned",schemaPath:"#/properties/webhook/properties/isSigned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid19 = _errs83 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data34.retry !== undefined){
const _errs85 = errors;
if(typeof data34.retry !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/webhook/retry",schemaPath:"#/properties/webhook/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid19 = _errs85 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data34.events !== undefined){
let data38 = data34.events;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data38)){
var valid20 = true;
const len8 = data38.length;
for(let i12=0; i12<len8; i12++){
const _errs89 = errors;
if(typeof data38[i12] !== "string"){
validate22.errors = [{instancePath:instancePath+"/webhook/events/" + i12,schemaPath:"#/properties/webhook/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs89 === errors;
if(!valid20){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/webhook/events",schemaPath:"#/properties/webhook/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid19 = _errs87 === errors;
}
else {
var valid19 = true;
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"sdkAppId":true,"name":true,"admins":true,"secretId":true,"customFields":true,"attributeNames":true,"pushEnabled":true,"deletionEnabled":true,"fieldPermissions":true,"contentWords":true,"choices":true,"limits":true,"region":true,"webhook":true},"dynamicProps":false,"dynamicItems":false};

const deleteApp = validate23;

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
if(((data.sdkAppId === undefined) && (missing0 = "sdkAppId")) || ((data.users === undefined) && (missing0 = "users"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sdkAppId !== undefined){
let data0 = data.sdkAppId;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate23.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
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
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
let data1 = data.users;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate23.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate23.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
validate23.evaluated = {"props":{"sdkAppId":true,"users":true},"dynamicProps":false,"dynamicItems":false};

const listDeliveries = validate24;
const schema35 = {"type":"object","required":["deliveries","total"],"properties":{"deliveries":{"type":"array","items":{"type":"object","additionalProperties":false,"description":"A webhook, and what became of it so far.","required":["seq","command","userId","at","state","attempts","durationMs"],"properties":{"seq":{"type":"integer","minimum":1,"description":"The number of the event that it tells."},"command":{"type":"string","enum":["Profile.CallbackPortraitSet","State.StateChange"]},"userId":{"type":"string"},"at":{"type":"integer","description":"When it was sent last, in milliseconds since the epoch."},"state":{"type":"string","enum":["delivered","waiting","failed"],"description":"`waiting` is tried again."},"attempts":{"type":"integer","minimum":1},"durationMs":{"type":"integer","minimum":0,"description":"How long the last attempt took."},"status":{"type":"integer","description":"The HTTP status of the last attempt, where there was an answer."},"error":{"type":"string","description":"Why the last attempt was no delivery."}}}},"total":{"type":"integer","minimum":0,"description":"How many deliveries there are in all pages."}}};

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
if(((data.deliveries === undefined) && (missing0 = "deliveries")) || ((data.total === undefined) && (missing0 = "total"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.deliveries !== undefined){
let data0 = data.deliveries;
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
if((((((((data1.seq === undefined) && (missing1 = "seq")) || ((data1.command === undefined) && (missing1 = "command"))) || ((data1.userId === undefined) && (missing1 = "userId"))) || ((data1.at === undefined) && (missing1 = "at"))) || ((data1.state === undefined) && (missing1 = "state"))) || ((data1.attempts === undefined) && (missing1 = "attempts"))) || ((data1.durationMs === undefined) && (missing1 = "durationMs"))){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0,schemaPath:"#/properties/deliveries/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key0 in data1){
if(!(func5.call(schema35.properties.deliveries.items.properties, key0))){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0,schemaPath:"#/properties/deliveries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.seq !== undefined){
let data2 = data1.seq;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0+"/seq",schemaPath:"#/properties/deliveries/items/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0+"/seq",schemaPath:"#/properties/deliveries/items/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.command !== undefined){
let data3 = data1.command;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0+"/command",schemaPath:"#/properties/deliveries/items/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "Profile.CallbackPortraitSet") || (data3 === "State.StateChange"))){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0+"/command",schemaPath:"#/properties/deliveries/items/properties/command/enum",keyword:"enum",params:{allowedValues: schema35.properties.deliveries.items.properties.command.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.userId !== undefined){
const _errs10 = errors;
if(typeof data1.userId !== "string"){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0+"/userId",schemaPath:"#/properties/deliveries/items/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.at !== undefined){
let data5 = data1.at;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0+"/at",schemaPath:"#/properties/deliveries/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.state !== undefined){
let data6 = data1.state;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0+"/state",schemaPath:"#/properties/deliveries/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data6 === "delivered") || (data6 === "waiting")) || (data6 === "failed"))){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0+"/state",schemaPath:"#/properties/deliveries/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema35.properties.deliveries.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.attempts !== undefined){
let data7 = data1.attempts;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0+"/attempts",schemaPath:"#/properties/deliveries/items/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0+"/attempts",schemaPath:"#/properties/deliveries/items/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.durationMs !== undefined){
let data8 = data1.durationMs;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0+"/durationMs",schemaPath:"#/properties/deliveries/items/properties/durationMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0+"/durationMs",schemaPath:"#/properties/deliveries/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status !== undefined){
let data9 = data1.status;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0+"/status",schemaPath:"#/properties/deliveries/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.error !== undefined){
const _errs22 = errors;
if(typeof data1.error !== "string"){
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0+"/error",schemaPath:"#/properties/deliveries/items/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
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
else {
validate24.errors = [{instancePath:instancePath+"/deliveries/" + i0,schemaPath:"#/properties/deliveries/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate24.errors = [{instancePath:instancePath+"/deliveries",schemaPath:"#/properties/deliveries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data11 = data.total;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate24.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate24.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
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
validate24.evaluated = {"props":{"deliveries":true,"total":true},"dynamicProps":false,"dynamicItems":false};

const findUsers = validate25;
const schema36 = {"type":"object","required":["users","total"],"properties":{"users":{"type":"array","items":{"type":"object","additionalProperties":false,"description":"All that is known of a user, whatever API wrote it.","required":["userId","version","createdAt","updatedAt","fields","attributes","tags"],"properties":{"userId":{"type":"string","minLength":1},"version":{"type":"integer","minimum":1,"description":"1 when created, one more with every change."},"createdAt":{"type":"integer","description":"Milliseconds since the epoch."},"updatedAt":{"type":"integer","description":"Milliseconds since the epoch."},"fields":{"type":"object","description":"Profile fields by tag, standard and custom.","additionalProperties":{"type":["string","integer"]}},"attributes":{"type":"object","description":"Push attributes by name.","additionalProperties":{"type":"string"}},"tags":{"type":"array","items":{"type":"string"}},"lcic":{"type":"object","additionalProperties":false,"description":"Present when the user is registered with LCIC.","required":["originId"],"properties":{"originId":{"type":"string","minLength":1}}},"kickedAtSeconds":{"type":"integer","description":"Unix seconds of the last kick: UserSigs made in this second or earlier are invalid."}}}},"total":{"type":"integer","minimum":0,"description":"How many users there are in all pages."}}};

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
if(((data.users === undefined) && (missing0 = "users")) || ((data.total === undefined) && (missing0 = "total"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.users !== undefined){
let data0 = data.users;
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
if((((((((data1.userId === undefined) && (missing1 = "userId")) || ((data1.version === undefined) && (missing1 = "version"))) || ((data1.createdAt === undefined) && (missing1 = "createdAt"))) || ((data1.updatedAt === undefined) && (missing1 = "updatedAt"))) || ((data1.fields === undefined) && (missing1 = "fields"))) || ((data1.attributes === undefined) && (missing1 = "attributes"))) || ((data1.tags === undefined) && (missing1 = "tags"))){
validate25.errors = [{instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key0 in data1){
if(!(func5.call(schema36.properties.users.items.properties, key0))){
validate25.errors = [{instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.userId !== undefined){
let data2 = data1.userId;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/userId",schemaPath:"#/properties/users/items/properties/userId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/userId",schemaPath:"#/properties/users/items/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.version !== undefined){
let data3 = data1.version;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/version",schemaPath:"#/properties/users/items/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/version",schemaPath:"#/properties/users/items/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.createdAt !== undefined){
let data4 = data1.createdAt;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/createdAt",schemaPath:"#/properties/users/items/properties/createdAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.updatedAt !== undefined){
let data5 = data1.updatedAt;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/updatedAt",schemaPath:"#/properties/users/items/properties/updatedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.fields !== undefined){
let data6 = data1.fields;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
const _errs17 = errors;
if((typeof data7 !== "string") && (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7))))){
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/users/items/properties/fields/additionalProperties/type",keyword:"type",params:{type: schema36.properties.users.items.properties.fields.additionalProperties.type},message:"must be string,integer"}];
return false;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/fields",schemaPath:"#/properties/users/items/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.attributes !== undefined){
let data8 = data1.attributes;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
const _errs22 = errors;
if(typeof data8[key2] !== "string"){
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/users/items/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/attributes",schemaPath:"#/properties/users/items/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tags !== undefined){
let data10 = data1.tags;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data10)){
var valid5 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(typeof data10[i1] !== "string"){
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/tags/" + i1,schemaPath:"#/properties/users/items/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/tags",schemaPath:"#/properties/users/items/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.lcic !== undefined){
let data12 = data1.lcic;
const _errs28 = errors;
if(errors === _errs28){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((data12.originId === undefined) && (missing2 = "originId")){
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/lcic",schemaPath:"#/properties/users/items/properties/lcic/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key3 in data12){
if(!(key3 === "originId")){
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/lcic",schemaPath:"#/properties/users/items/properties/lcic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data12.originId !== undefined){
let data13 = data12.originId;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data13 === "string"){
if(func1(data13) < 1){
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/lcic/originId",schemaPath:"#/properties/users/items/properties/lcic/properties/originId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/lcic/originId",schemaPath:"#/properties/users/items/properties/lcic/properties/originId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/lcic",schemaPath:"#/properties/users/items/properties/lcic/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.kickedAtSeconds !== undefined){
let data14 = data1.kickedAtSeconds;
const _errs33 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate25.errors = [{instancePath:instancePath+"/users/" + i0+"/kickedAtSeconds",schemaPath:"#/properties/users/items/properties/kickedAtSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
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
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate25.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data15 = data.total;
const _errs35 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate25.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate25.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
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
validate25.evaluated = {"props":{"users":true,"total":true},"dynamicProps":false,"dynamicItems":false};

const seedUsers = validate26;

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
if((data.users === undefined) && (missing0 = "users")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.users !== undefined){
let data0 = data.users;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate26.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate26.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
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
validate26.evaluated = {"props":{"users":true},"dynamicProps":false,"dynamicItems":false};

const getUser = validate27;
const schema38 = {"type":"object","additionalProperties":false,"description":"All that is known of a user, whatever API wrote it.","required":["userId","version","createdAt","updatedAt","fields","attributes","tags"],"properties":{"userId":{"type":"string","minLength":1},"version":{"type":"integer","minimum":1,"description":"1 when created, one more with every change."},"createdAt":{"type":"integer","description":"Milliseconds since the epoch."},"updatedAt":{"type":"integer","description":"Milliseconds since the epoch."},"fields":{"type":"object","description":"Profile fields by tag, standard and custom.","additionalProperties":{"type":["string","integer"]}},"attributes":{"type":"object","description":"Push attributes by name.","additionalProperties":{"type":"string"}},"tags":{"type":"array","items":{"type":"string"}},"lcic":{"type":"object","additionalProperties":false,"description":"Present when the user is registered with LCIC.","required":["originId"],"properties":{"originId":{"type":"string","minLength":1}}},"kickedAtSeconds":{"type":"integer","description":"Unix seconds of the last kick: UserSigs made in this second or earlier are invalid."}}};

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
if((((((((data.userId === undefined) && (missing0 = "userId")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))) || ((data.fields === undefined) && (missing0 = "fields"))) || ((data.attributes === undefined) && (missing0 = "attributes"))) || ((data.tags === undefined) && (missing0 = "tags"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func5.call(schema38.properties, key0))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate27.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate27.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate27.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.createdAt !== undefined){
let data2 = data.createdAt;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate27.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedAt !== undefined){
let data3 = data.updatedAt;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate27.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data4 = data.fields;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
const _errs13 = errors;
if((typeof data5 !== "string") && (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5))))){
validate27.errors = [{instancePath:instancePath+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/type",keyword:"type",params:{type: schema38.properties.fields.additionalProperties.type},message:"must be string,integer"}];
return false;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributes !== undefined){
let data6 = data.attributes;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
const _errs18 = errors;
if(typeof data6[key2] !== "string"){
validate27.errors = [{instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data8 = data.tags;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data8)){
var valid3 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(typeof data8[i0] !== "string"){
validate27.errors = [{instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
if(!valid3){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lcic !== undefined){
let data10 = data.lcic;
const _errs24 = errors;
if(errors === _errs24){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if((data10.originId === undefined) && (missing1 = "originId")){
validate27.errors = [{instancePath:instancePath+"/lcic",schemaPath:"#/properties/lcic/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key3 in data10){
if(!(key3 === "originId")){
validate27.errors = [{instancePath:instancePath+"/lcic",schemaPath:"#/properties/lcic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data10.originId !== undefined){
let data11 = data10.originId;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data11 === "string"){
if(func1(data11) < 1){
validate27.errors = [{instancePath:instancePath+"/lcic/originId",schemaPath:"#/properties/lcic/properties/originId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/lcic/originId",schemaPath:"#/properties/lcic/properties/originId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/lcic",schemaPath:"#/properties/lcic/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kickedAtSeconds !== undefined){
let data12 = data.kickedAtSeconds;
const _errs29 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate27.errors = [{instancePath:instancePath+"/kickedAtSeconds",schemaPath:"#/properties/kickedAtSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs29 === errors;
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
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const listPushes = validate28;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.pushes === undefined) && (missing0 = "pushes")){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.pushes !== undefined){
let data0 = data.pushes;
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
if((((((data1.taskId === undefined) && (missing1 = "taskId")) || ((data1.at === undefined) && (missing1 = "at"))) || ((data1.from === undefined) && (missing1 = "from"))) || ((data1.request === undefined) && (missing1 = "request"))) || ((data1.userIds === undefined) && (missing1 = "userIds"))){
validate28.errors = [{instancePath:instancePath+"/pushes/" + i0,schemaPath:"#/properties/pushes/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key0 in data1){
if(!(((((key0 === "taskId") || (key0 === "at")) || (key0 === "from")) || (key0 === "request")) || (key0 === "userIds"))){
validate28.errors = [{instancePath:instancePath+"/pushes/" + i0,schemaPath:"#/properties/pushes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.taskId !== undefined){
const _errs6 = errors;
if(typeof data1.taskId !== "string"){
validate28.errors = [{instancePath:instancePath+"/pushes/" + i0+"/taskId",schemaPath:"#/properties/pushes/items/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.at !== undefined){
let data3 = data1.at;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate28.errors = [{instancePath:instancePath+"/pushes/" + i0+"/at",schemaPath:"#/properties/pushes/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.from !== undefined){
const _errs10 = errors;
if(typeof data1.from !== "string"){
validate28.errors = [{instancePath:instancePath+"/pushes/" + i0+"/from",schemaPath:"#/properties/pushes/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.request !== undefined){
let data5 = data1.request;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
validate28.errors = [{instancePath:instancePath+"/pushes/" + i0+"/request",schemaPath:"#/properties/pushes/items/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.userIds !== undefined){
let data6 = data1.userIds;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(typeof data6[i1] !== "string"){
validate28.errors = [{instancePath:instancePath+"/pushes/" + i0+"/userIds/" + i1,schemaPath:"#/properties/pushes/items/properties/userIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/pushes/" + i0+"/userIds",schemaPath:"#/properties/pushes/items/properties/userIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
}
else {
validate28.errors = [{instancePath:instancePath+"/pushes/" + i0,schemaPath:"#/properties/pushes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate28.errors = [{instancePath:instancePath+"/pushes",schemaPath:"#/properties/pushes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"pushes":true},"dynamicProps":false,"dynamicItems":false};

const applySeed = validate29;
const schema40 = {"type":"object","required":["apps","users"],"properties":{"apps":{"type":"array","items":{"type":"object","description":"An app without its secrets.","required":["sdkAppId","name","admins","secretId","customFields","attributeNames","pushEnabled","deletionEnabled","fieldPermissions","contentWords","choices"],"properties":{"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"name":{"type":"string"},"admins":{"type":"array","items":{"type":"string"}},"secretId":{"type":"string","description":"The TencentCloud key's id; apps that share it belong to one account."},"customFields":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9]{1,8}$","description":"The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27)."},"read":{"description":"Who may read it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"description":"Who may write it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"attributeNames":{"type":"object","propertyNames":{"type":"string","pattern":"^[0-9]$","x-violations":{"pattern":90033}},"additionalProperties":{"type":"string","minLength":1,"x-max-bytes":50,"x-violations":{"minLength":90033,"x-max-bytes":90033}},"description":"Names by number, \"0\" to \"9\"."},"pushEnabled":{"type":"boolean"},"deletionEnabled":{"type":"boolean"},"fieldPermissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tag"],"description":"Who may read and write a standard field, where that differs from both sides.","properties":{"tag":{"type":"string","pattern":"^Tag_Profile_IM_"},"read":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"contentWords":{"type":"array","maxItems":1000,"description":"A text with one of these, in whatever case, is refused as sensitive.","items":{"type":"string","minLength":1,"maxLength":100}},"choices":{"type":"object","additionalProperties":false,"description":"Where the vendor's documents are silent and users may need the other answer (PROVENANCE.md).","properties":{"unknownAccount":{"type":"string","enum":["placeholder","echo"],"description":"What portrait_get calls an account that does not exist. Default placeholder, `@TLS#NOT_FOUND`."},"unsetFields":{"type":"string","enum":["omit","default"],"description":"Whether portrait_get leaves out unset standard fields or answers their defaults. Default omit."},"emptyText":{"type":"string","enum":["store","unset"],"description":"Whether writing an empty text stores it or unsets the field. Default store."},"attributeNames":{"type":"string","enum":["merge","replace"],"description":"Whether im_set_attr_name keeps the names it does not mention. Default merge."},"lcicEdition":{"type":"string","enum":["china","international"],"description":"Which edition of LCIC answers. Default china, or the host's when it is one of the vendor's."},"locationMaxBytes":{"type":"integer","minimum":1,"maximum":500,"description":"How long a location may be in UTF-8 bytes. Default is the field's documented limit."}}},"limits":{"description":"Frequency limits of this app, in place of the service's: as documented (`real`), none (`off`), or the documented ones times a factor.","oneOf":[{"type":"string","enum":["real","off"]},{"type":"number","exclusiveMinimum":0}]},"region":{"type":"string","enum":["china","singapore","seoul","tokyo","frankfurt","silicon-valley","jakarta"],"description":"The region whose Chat host the app may be called at; the vendor's other hosts answer 60026. Any host by default (PROVENANCE.md, choice 41)."},"webhook":{"type":"object","required":["url","isSigned"],"description":"The target of webhooks, without its token.","properties":{"url":{"type":"string"},"isSigned":{"type":"boolean","description":"Whether there is a token."},"retry":{"type":"boolean"},"events":{"type":"array","items":{"type":"string"}}}}}}},"users":{"type":"integer","minimum":0}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.apps === undefined) && (missing0 = "apps")) || ((data.users === undefined) && (missing0 = "users"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if((((((((((((data1.sdkAppId === undefined) && (missing1 = "sdkAppId")) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.admins === undefined) && (missing1 = "admins"))) || ((data1.secretId === undefined) && (missing1 = "secretId"))) || ((data1.customFields === undefined) && (missing1 = "customFields"))) || ((data1.attributeNames === undefined) && (missing1 = "attributeNames"))) || ((data1.pushEnabled === undefined) && (missing1 = "pushEnabled"))) || ((data1.deletionEnabled === undefined) && (missing1 = "deletionEnabled"))) || ((data1.fieldPermissions === undefined) && (missing1 = "fieldPermissions"))) || ((data1.contentWords === undefined) && (missing1 = "contentWords"))) || ((data1.choices === undefined) && (missing1 = "choices"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.sdkAppId !== undefined){
let data2 = data1.sdkAppId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/sdkAppId",schemaPath:"#/properties/apps/items/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/sdkAppId",schemaPath:"#/properties/apps/items/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/sdkAppId",schemaPath:"#/properties/apps/items/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/name",schemaPath:"#/properties/apps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins/" + i1,schemaPath:"#/properties/apps/items/properties/admins/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/admins",schemaPath:"#/properties/apps/items/properties/admins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/secretId",schemaPath:"#/properties/apps/items/properties/secretId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.customFields !== undefined){
let data7 = data1.customFields;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
if(data7.length > 20){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields",schemaPath:"#/properties/apps/items/properties/customFields/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid4 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((data8.key === undefined) && (missing2 = "key")){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2,schemaPath:"#/properties/apps/items/properties/customFields/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key0 in data8){
if(!(((key0 === "key") || (key0 === "read")) || (key0 === "write"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2,schemaPath:"#/properties/apps/items/properties/customFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.key !== undefined){
let data9 = data8.key;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/key",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,8}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,8}$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/key",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.read !== undefined){
let data10 = data8.read;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
if(data10.length < 1){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
const _errs24 = errors;
if(typeof data11 !== "string"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read/" + i3,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data11 === "app") || (data11 === "admin"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read/" + i3,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.apps.items.properties.customFields.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
if(valid6){
let i4 = data10.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data10[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"}];
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
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/read",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.write !== undefined){
let data12 = data8.write;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data12)){
if(data12.length < 1){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len4 = data12.length;
for(let i5=0; i5<len4; i5++){
let data13 = data12[i5];
const _errs28 = errors;
if(typeof data13 !== "string"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write/" + i5,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data13 === "app") || (data13 === "admin"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write/" + i5,schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.apps.items.properties.customFields.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs28 === errors;
if(!valid8){
break;
}
}
if(valid8){
let i6 = data12.length;
let j1;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data12[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"}];
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
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2+"/write",schemaPath:"#/properties/apps/items/properties/customFields/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs26 === errors;
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
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields/" + i2,schemaPath:"#/properties/apps/items/properties/customFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/customFields",schemaPath:"#/properties/apps/items/properties/customFields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.attributeNames !== undefined){
let data14 = data1.attributeNames;
const _errs30 = errors;
if(errors === _errs30){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
const _errs32 = errors;
if(errors === _errs32){
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err0 = {instancePath:instancePath+"/apps/" + i0+"/attributeNames",schemaPath:"#/properties/apps/items/properties/attributeNames/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]$"},message:"must match pattern \""+"^[0-9]$"+"\"",propertyName:key1};
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
const err1 = {instancePath:instancePath+"/apps/" + i0+"/attributeNames",schemaPath:"#/properties/apps/items/properties/attributeNames/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid10 = _errs32 === errors;
if(!valid10){
const err2 = {instancePath:instancePath+"/apps/" + i0+"/attributeNames",schemaPath:"#/properties/apps/items/properties/attributeNames/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate29.errors = vErrors;
return false;
break;
}
}
if(valid10){
for(const key2 in data14){
let data15 = data14[key2];
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func1(data15) < 1){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/attributeNames/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func2(data15) > 50){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/attributeNames/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/items/properties/attributeNames/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs35 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/attributeNames",schemaPath:"#/properties/apps/items/properties/attributeNames/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.pushEnabled !== undefined){
const _errs37 = errors;
if(typeof data1.pushEnabled !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/pushEnabled",schemaPath:"#/properties/apps/items/properties/pushEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.deletionEnabled !== undefined){
const _errs39 = errors;
if(typeof data1.deletionEnabled !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/deletionEnabled",schemaPath:"#/properties/apps/items/properties/deletionEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.fieldPermissions !== undefined){
let data18 = data1.fieldPermissions;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data18)){
var valid12 = true;
const len5 = data18.length;
for(let i7=0; i7<len5; i7++){
let data19 = data18[i7];
const _errs43 = errors;
if(errors === _errs43){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if((data19.tag === undefined) && (missing3 = "tag")){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs45 = errors;
for(const key3 in data19){
if(!(((key3 === "tag") || (key3 === "read")) || (key3 === "write"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data19.tag !== undefined){
let data20 = data19.tag;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/tag",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/tag/pattern",keyword:"pattern",params:{pattern: "^Tag_Profile_IM_"},message:"must match pattern \""+"^Tag_Profile_IM_"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/tag",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs46 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data19.read !== undefined){
let data21 = data19.read;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data21)){
if(data21.length < 1){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid14 = true;
const len6 = data21.length;
for(let i8=0; i8<len6; i8++){
let data22 = data21[i8];
const _errs50 = errors;
if(typeof data22 !== "string"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read/" + i8,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data22 === "app") || (data22 === "admin"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read/" + i8,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.apps.items.properties.fieldPermissions.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs50 === errors;
if(!valid14){
break;
}
}
if(valid14){
let i9 = data21.length;
let j2;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data21[i9];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i9+" are identical)"}];
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
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/read",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs48 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data19.write !== undefined){
let data23 = data19.write;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data23)){
if(data23.length < 1){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid16 = true;
const len7 = data23.length;
for(let i10=0; i10<len7; i10++){
let data24 = data23[i10];
const _errs54 = errors;
if(typeof data24 !== "string"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write/" + i10,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data24 === "app") || (data24 === "admin"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write/" + i10,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.apps.items.properties.fieldPermissions.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs54 === errors;
if(!valid16){
break;
}
}
if(valid16){
let i11 = data23.length;
let j3;
if(i11 > 1){
const indices3 = {};
for(;i11--;){
let item3 = data23[i11];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i11+" are identical)"}];
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
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7+"/write",schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs52 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions/" + i7,schemaPath:"#/properties/apps/items/properties/fieldPermissions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs43 === errors;
if(!valid12){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/fieldPermissions",schemaPath:"#/properties/apps/items/properties/fieldPermissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.contentWords !== undefined){
let data25 = data1.contentWords;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data25)){
if(data25.length > 1000){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords",schemaPath:"#/properties/apps/items/properties/contentWords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid18 = true;
const len8 = data25.length;
for(let i12=0; i12<len8; i12++){
let data26 = data25[i12];
const _errs58 = errors;
if(errors === _errs58){
if(typeof data26 === "string"){
if(func1(data26) > 100){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords/" + i12,schemaPath:"#/properties/apps/items/properties/contentWords/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data26) < 1){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords/" + i12,schemaPath:"#/properties/apps/items/properties/contentWords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords/" + i12,schemaPath:"#/properties/apps/items/properties/contentWords/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid18 = _errs58 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/contentWords",schemaPath:"#/properties/apps/items/properties/contentWords/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs56 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.choices !== undefined){
let data27 = data1.choices;
const _errs60 = errors;
if(errors === _errs60){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs62 = errors;
for(const key4 in data27){
if(!((((((key4 === "unknownAccount") || (key4 === "unsetFields")) || (key4 === "emptyText")) || (key4 === "attributeNames")) || (key4 === "lcicEdition")) || (key4 === "locationMaxBytes"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices",schemaPath:"#/properties/apps/items/properties/choices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs62 === errors){
if(data27.unknownAccount !== undefined){
let data28 = data27.unknownAccount;
const _errs63 = errors;
if(typeof data28 !== "string"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unknownAccount",schemaPath:"#/properties/apps/items/properties/choices/properties/unknownAccount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data28 === "placeholder") || (data28 === "echo"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unknownAccount",schemaPath:"#/properties/apps/items/properties/choices/properties/unknownAccount/enum",keyword:"enum",params:{allowedValues: schema40.properties.apps.items.properties.choices.properties.unknownAccount.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs63 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data27.unsetFields !== undefined){
let data29 = data27.unsetFields;
const _errs65 = errors;
if(typeof data29 !== "string"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unsetFields",schemaPath:"#/properties/apps/items/properties/choices/properties/unsetFields/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data29 === "omit") || (data29 === "default"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/unsetFields",schemaPath:"#/properties/apps/items/properties/choices/properties/unsetFields/enum",keyword:"enum",params:{allowedValues: schema40.properties.apps.items.properties.choices.properties.unsetFields.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs65 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data27.emptyText !== undefined){
let data30 = data27.emptyText;
const _errs67 = errors;
if(typeof data30 !== "string"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/emptyText",schemaPath:"#/properties/apps/items/properties/choices/properties/emptyText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data30 === "store") || (data30 === "unset"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/emptyText",schemaPath:"#/properties/apps/items/properties/choices/properties/emptyText/enum",keyword:"enum",params:{allowedValues: schema40.properties.apps.items.properties.choices.properties.emptyText.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs67 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data27.attributeNames !== undefined){
let data31 = data27.attributeNames;
const _errs69 = errors;
if(typeof data31 !== "string"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/attributeNames",schemaPath:"#/properties/apps/items/properties/choices/properties/attributeNames/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data31 === "merge") || (data31 === "replace"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/attributeNames",schemaPath:"#/properties/apps/items/properties/choices/properties/attributeNames/enum",keyword:"enum",params:{allowedValues: schema40.properties.apps.items.properties.choices.properties.attributeNames.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs69 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data27.lcicEdition !== undefined){
let data32 = data27.lcicEdition;
const _errs71 = errors;
if(typeof data32 !== "string"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/lcicEdition",schemaPath:"#/properties/apps/items/properties/choices/properties/lcicEdition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data32 === "china") || (data32 === "international"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/lcicEdition",schemaPath:"#/properties/apps/items/properties/choices/properties/lcicEdition/enum",keyword:"enum",params:{allowedValues: schema40.properties.apps.items.properties.choices.properties.lcicEdition.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs71 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data27.locationMaxBytes !== undefined){
let data33 = data27.locationMaxBytes;
const _errs73 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/locationMaxBytes",schemaPath:"#/properties/apps/items/properties/choices/properties/locationMaxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs73){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 500 || isNaN(data33)){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/locationMaxBytes",schemaPath:"#/properties/apps/items/properties/choices/properties/locationMaxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data33 < 1 || isNaN(data33)){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices/locationMaxBytes",schemaPath:"#/properties/apps/items/properties/choices/properties/locationMaxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid19 = _errs73 === errors;
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
}
else {
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/choices",schemaPath:"#/properties/apps/items/properties/choices/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs60 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.limits !== undefined){
let data34 = data1.limits;
const _errs75 = errors;
const _errs76 = errors;
let valid20 = false;
let passing0 = null;
const _errs77 = errors;
if(typeof data34 !== "string"){
const err3 = {instancePath:instancePath+"/apps/" + i0+"/limits",schemaPath:"#/properties/apps/items/properties/limits/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data34 === "real") || (data34 === "off"))){
const err4 = {instancePath:instancePath+"/apps/" + i0+"/limits",schemaPath:"#/properties/apps/items/properties/limits/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema40.properties.apps.items.properties.limits.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs77 === errors;
if(_valid0){
valid20 = true;
passing0 = 0;
}
const _errs79 = errors;
if(errors === _errs79){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 <= 0 || isNaN(data34)){
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
var _valid0 = _errs79 === errors;
if(_valid0 && valid20){
valid20 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid20 = true;
passing0 = 1;
}
}
if(!valid20){
const err7 = {instancePath:instancePath+"/apps/" + i0+"/limits",schemaPath:"#/properties/apps/items/properties/limits/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate29.errors = vErrors;
return false;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs75 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.region !== undefined){
let data35 = data1.region;
const _errs81 = errors;
if(typeof data35 !== "string"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/region",schemaPath:"#/properties/apps/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data35 === "china") || (data35 === "singapore")) || (data35 === "seoul")) || (data35 === "tokyo")) || (data35 === "frankfurt")) || (data35 === "silicon-valley")) || (data35 === "jakarta"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/region",schemaPath:"#/properties/apps/items/properties/region/enum",keyword:"enum",params:{allowedValues: schema40.properties.apps.items.properties.region.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs81 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.webhook !== undefined){
let data36 = data1.webhook;
const _errs83 = errors;
if(errors === _errs83){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing4;
if(((data36.url === undefined) && (missing4 = "url")) || ((data36.isSigned === undefined) && (missing4 = "isSigned"))){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook",schemaPath:"#/properties/apps/items/properties/webhook/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data36.url !== undefined){
const _errs85 = errors;
if(typeof data36.url !== "string"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/url",schemaPath:"#/properties/apps/items/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs85 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data36.isSigned !== undefined){
const _errs87 = errors;
if(typeof data36.isSigned !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/isSigned",schemaPath:"#/properties/apps/items/properties/webhook/properties/isSigned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs87 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data36.retry !== undefined){
const _errs89 = errors;
if(typeof data36.retry !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/retry",schemaPath:"#/properties/apps/items/properties/webhook/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs89 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data36.events !== undefined){
let data40 = data36.events;
const _errs91 = errors;
if(errors === _errs91){
if(Array.isArray(data40)){
var valid22 = true;
const len9 = data40.length;
for(let i13=0; i13<len9; i13++){
const _errs93 = errors;
if(typeof data40[i13] !== "string"){
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/events/" + i13,schemaPath:"#/properties/apps/items/properties/webhook/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs93 === errors;
if(!valid22){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook/events",schemaPath:"#/properties/apps/items/properties/webhook/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid21 = _errs91 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/apps/" + i0+"/webhook",schemaPath:"#/properties/apps/items/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs83 === errors;
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
else {
validate29.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate29.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
let data42 = data.users;
const _errs95 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate29.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs95){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
validate29.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs95 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"apps":true,"users":true},"dynamicProps":false,"dynamicItems":false};

const exportState = validate30;
const schema41 = {"type":"object","description":"One line of an export. They come in this order: header, apps, users in the order of creation, pushes, end.","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","additionalProperties":false,"description":"The first line of an export.","required":["type","version","exportedAt"],"properties":{"type":{"type":"string","const":"portrait-state"},"version":{"type":"integer","minimum":1,"description":"Of the format."},"exportedAt":{"type":"integer","description":"Milliseconds since the epoch."}}},{"type":"object","additionalProperties":false,"required":["type","app"],"properties":{"type":{"type":"string","const":"app"},"app":{"type":"object","additionalProperties":false,"required":["sdkAppId","name","secretKey","admins","tencentCloud","customFields","attributeNames","pushEnabled","deletionEnabled","fieldPermissions","contentWords","choices"],"properties":{"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"name":{"type":"string","minLength":1,"maxLength":100},"secretKey":{"type":"string","minLength":1,"maxLength":128,"description":"Signs UserSigs."},"admins":{"type":"array","minItems":1,"description":"UserIDs that may call the server API.","items":{"type":"string","minLength":1,"x-max-bytes":32,"pattern":"^[ -~]+$","description":"Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4).","x-violations":{"type":60015}}},"tencentCloud":{"description":"Signs LCIC calls. Apps with the same key belong to one account.","type":"object","additionalProperties":false,"required":["secretId","secretKey"],"properties":{"secretId":{"type":"string","minLength":1,"maxLength":128},"secretKey":{"type":"string","minLength":1,"maxLength":128}}},"customFields":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9]{1,8}$","description":"The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27)."},"read":{"description":"Who may read it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"description":"Who may write it; both by default.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"attributeNames":{"type":"object","propertyNames":{"type":"string","pattern":"^[0-9]$","x-violations":{"pattern":90033}},"additionalProperties":{"type":"string","minLength":1,"x-max-bytes":50,"x-violations":{"minLength":90033,"x-max-bytes":90033}},"description":"Names by number, \"0\" to \"9\"."},"pushEnabled":{"type":"boolean","description":"Whether the feature \"push to all users\" is enabled; attributes belong to it."},"deletionEnabled":{"type":"boolean","description":"Whether account_delete works."},"fieldPermissions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tag"],"description":"Who may read and write a standard field, where that differs from both sides.","properties":{"tag":{"type":"string","pattern":"^Tag_Profile_IM_"},"read":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}},"write":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["app","admin"],"description":"`app` is the app's end users, `admin` its server."}}}}},"contentWords":{"type":"array","maxItems":1000,"description":"A text with one of these, in whatever case, is refused as sensitive.","items":{"type":"string","minLength":1,"maxLength":100}},"choices":{"type":"object","additionalProperties":false,"description":"Where the vendor's documents are silent and users may need the other answer (PROVENANCE.md).","properties":{"unknownAccount":{"type":"string","enum":["placeholder","echo"],"description":"What portrait_get calls an account that does not exist. Default placeholder, `@TLS#NOT_FOUND`."},"unsetFields":{"type":"string","enum":["omit","default"],"description":"Whether portrait_get leaves out unset standard fields or answers their defaults. Default omit."},"emptyText":{"type":"string","enum":["store","unset"],"description":"Whether writing an empty text stores it or unsets the field. Default store."},"attributeNames":{"type":"string","enum":["merge","replace"],"description":"Whether im_set_attr_name keeps the names it does not mention. Default merge."},"lcicEdition":{"type":"string","enum":["china","international"],"description":"Which edition of LCIC answers. Default china, or the host's when it is one of the vendor's."},"locationMaxBytes":{"type":"integer","minimum":1,"maximum":500,"description":"How long a location may be in UTF-8 bytes. Default is the field's documented limit."}}},"region":{"type":"string","enum":["china","singapore","seoul","tokyo","frankfurt","silicon-valley","jakarta"],"description":"The region whose Chat host the app may be called at; the vendor's other hosts answer 60026. Any host by default (PROVENANCE.md, choice 41)."},"webhook":{"type":"object","additionalProperties":false,"required":["url"],"description":"Where the service sends the app's webhooks, as the vendor's console has it.","properties":{"url":{"type":"string","pattern":"^https?://","maxLength":2048},"token":{"type":"string","minLength":1,"maxLength":128,"description":"Signs the requests; none are signed without it."},"retry":{"type":"boolean","description":"Whether a delivery that failed is tried again. Default false."},"events":{"type":"array","uniqueItems":true,"description":"Which ones are sent; all by default.","items":{"type":"string","enum":["Profile.CallbackPortraitSet","State.StateChange"]}}}},"limits":{"description":"Frequency limits of this app, in place of the service's: as documented (`real`), none (`off`), or the documented ones times a factor.","oneOf":[{"type":"string","enum":["real","off"]},{"type":"number","exclusiveMinimum":0}]}}}}},{"type":"object","additionalProperties":false,"required":["type","sdkAppId","user"],"properties":{"type":{"type":"string","const":"user"},"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"user":{"type":"object","additionalProperties":false,"description":"All that is known of a user, whatever API wrote it.","required":["userId","version","createdAt","updatedAt","fields","attributes","tags"],"properties":{"userId":{"type":"string","minLength":1},"version":{"type":"integer","minimum":1,"description":"1 when created, one more with every change."},"createdAt":{"type":"integer","description":"Milliseconds since the epoch."},"updatedAt":{"type":"integer","description":"Milliseconds since the epoch."},"fields":{"type":"object","description":"Profile fields by tag, standard and custom.","additionalProperties":{"type":["string","integer"]}},"attributes":{"type":"object","description":"Push attributes by name.","additionalProperties":{"type":"string"}},"tags":{"type":"array","items":{"type":"string"}},"lcic":{"type":"object","additionalProperties":false,"description":"Present when the user is registered with LCIC.","required":["originId"],"properties":{"originId":{"type":"string","minLength":1}}},"kickedAtSeconds":{"type":"integer","description":"Unix seconds of the last kick: UserSigs made in this second or earlier are invalid."}}}}},{"type":"object","additionalProperties":false,"required":["type","sdkAppId","push"],"properties":{"type":{"type":"string","const":"push"},"sdkAppId":{"type":"integer","minimum":1,"maximum":4294967295},"push":{"type":"object","additionalProperties":false,"required":["taskId","at","from","request","userIds"],"properties":{"taskId":{"type":"string"},"at":{"type":"integer","description":"Milliseconds since the epoch."},"from":{"type":"string","description":"The sender."},"request":{"type":"object","additionalProperties":true,"description":"The request of im_push."},"userIds":{"type":"array","items":{"type":"string"},"description":"The users it reached."}}}}},{"type":"object","additionalProperties":false,"description":"The last line of an export. Without it an export has broken off.","required":["type","apps","users","pushes"],"properties":{"type":{"type":"string","const":"end"},"apps":{"type":"integer","minimum":0},"users":{"type":"integer","minimum":0},"pushes":{"type":"integer","minimum":0}}}]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
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
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate30.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "version")) || (key0 === "exportedAt"))){
validate30.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs5 = errors;
if(typeof data0 !== "string"){
validate30.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("portrait-state" !== data0){
validate30.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "portrait-state"},message:"must be equal to constant"}];
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
validate30.errors = [{instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate30.errors = [{instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/exportedAt",schemaPath:"#/oneOf/0/properties/exportedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate30.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data){
if(!((key1 === "type") || (key1 === "app"))){
validate30.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data.type !== undefined){
let data3 = data.type;
const _errs14 = errors;
if(typeof data3 !== "string"){
validate30.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("app" !== data3){
validate30.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "app"},message:"must be equal to constant"}];
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
validate30.errors = [{instancePath:instancePath+"/app",schemaPath:"#/oneOf/1/properties/app/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key2 in data4){
if(!(func5.call(schema41.oneOf[1].properties.app.properties, key2))){
validate30.errors = [{instancePath:instancePath+"/app",schemaPath:"#/oneOf/1/properties/app/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data4.sdkAppId !== undefined){
let data5 = data4.sdkAppId;
const _errs19 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate30.errors = [{instancePath:instancePath+"/app/sdkAppId",schemaPath:"#/oneOf/1/properties/app/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate30.errors = [{instancePath:instancePath+"/app/sdkAppId",schemaPath:"#/oneOf/1/properties/app/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate30.errors = [{instancePath:instancePath+"/app/sdkAppId",schemaPath:"#/oneOf/1/properties/app/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/app/name",schemaPath:"#/oneOf/1/properties/app/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data6) < 1){
validate30.errors = [{instancePath:instancePath+"/app/name",schemaPath:"#/oneOf/1/properties/app/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/app/name",schemaPath:"#/oneOf/1/properties/app/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/app/secretKey",schemaPath:"#/oneOf/1/properties/app/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data7) < 1){
validate30.errors = [{instancePath:instancePath+"/app/secretKey",schemaPath:"#/oneOf/1/properties/app/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/app/secretKey",schemaPath:"#/oneOf/1/properties/app/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/app/admins",schemaPath:"#/oneOf/1/properties/app/properties/admins/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate30.errors = [{instancePath:instancePath+"/app/admins/" + i0,schemaPath:"#/oneOf/1/properties/app/properties/admins/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data9)){
validate30.errors = [{instancePath:instancePath+"/app/admins/" + i0,schemaPath:"#/oneOf/1/properties/app/properties/admins/items/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func2(data9) > 32){
validate30.errors = [{instancePath:instancePath+"/app/admins/" + i0,schemaPath:"#/oneOf/1/properties/app/properties/admins/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/app/admins/" + i0,schemaPath:"#/oneOf/1/properties/app/properties/admins/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/app/admins",schemaPath:"#/oneOf/1/properties/app/properties/admins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/app/tencentCloud",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key3 in data10){
if(!((key3 === "secretId") || (key3 === "secretKey"))){
validate30.errors = [{instancePath:instancePath+"/app/tencentCloud",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
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
validate30.errors = [{instancePath:instancePath+"/app/tencentCloud/secretId",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/properties/secretId/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data11) < 1){
validate30.errors = [{instancePath:instancePath+"/app/tencentCloud/secretId",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/properties/secretId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/app/tencentCloud/secretId",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/properties/secretId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/app/tencentCloud/secretKey",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/properties/secretKey/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data12) < 1){
validate30.errors = [{instancePath:instancePath+"/app/tencentCloud/secretKey",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/properties/secretKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/app/tencentCloud/secretKey",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/app/tencentCloud",schemaPath:"#/oneOf/1/properties/app/properties/tencentCloud/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/app/customFields",schemaPath:"#/oneOf/1/properties/app/properties/customFields/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
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
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1,schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs40 = errors;
for(const key4 in data14){
if(!(((key4 === "key") || (key4 === "read")) || (key4 === "write"))){
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1,schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
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
if(!pattern4.test(data15)){
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/key",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,8}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,8}$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/key",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/read",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid10 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
const _errs45 = errors;
if(typeof data17 !== "string"){
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/read/" + i2,schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data17 === "app") || (data17 === "admin"))){
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/read/" + i2,schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema41.oneOf[1].properties.app.properties.customFields.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/read",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"}];
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
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/read",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/write",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid12 = true;
const len3 = data18.length;
for(let i4=0; i4<len3; i4++){
let data19 = data18[i4];
const _errs49 = errors;
if(typeof data19 !== "string"){
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/write/" + i4,schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data19 === "app") || (data19 === "admin"))){
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/write/" + i4,schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema41.oneOf[1].properties.app.properties.customFields.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/write",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"}];
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
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1+"/write",schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/app/customFields/" + i1,schemaPath:"#/oneOf/1/properties/app/properties/customFields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/app/customFields",schemaPath:"#/oneOf/1/properties/app/properties/customFields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!pattern5.test(key5)){
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
validate30.errors = vErrors;
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
validate30.errors = [{instancePath:instancePath+"/app/attributeNames/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/1/properties/app/properties/attributeNames/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func2(data21) > 50){
validate30.errors = [{instancePath:instancePath+"/app/attributeNames/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/1/properties/app/properties/attributeNames/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/app/attributeNames/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/1/properties/app/properties/attributeNames/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/app/attributeNames",schemaPath:"#/oneOf/1/properties/app/properties/attributeNames/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/app/pushEnabled",schemaPath:"#/oneOf/1/properties/app/properties/pushEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate30.errors = [{instancePath:instancePath+"/app/deletionEnabled",schemaPath:"#/oneOf/1/properties/app/properties/deletionEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6,schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs66 = errors;
for(const key7 in data25){
if(!(((key7 === "tag") || (key7 === "read")) || (key7 === "write"))){
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6,schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
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
if(!pattern6.test(data26)){
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/tag",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/tag/pattern",keyword:"pattern",params:{pattern: "^Tag_Profile_IM_"},message:"must match pattern \""+"^Tag_Profile_IM_"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/tag",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/read",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/read/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid18 = true;
const len5 = data27.length;
for(let i7=0; i7<len5; i7++){
let data28 = data27[i7];
const _errs71 = errors;
if(typeof data28 !== "string"){
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/read/" + i7,schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/read/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data28 === "app") || (data28 === "admin"))){
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/read/" + i7,schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/read/items/enum",keyword:"enum",params:{allowedValues: schema41.oneOf[1].properties.app.properties.fieldPermissions.items.properties.read.items.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/read",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/read/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i8+" are identical)"}];
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
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/read",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/read/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/write",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/write/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid20 = true;
const len6 = data29.length;
for(let i9=0; i9<len6; i9++){
let data30 = data29[i9];
const _errs75 = errors;
if(typeof data30 !== "string"){
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/write/" + i9,schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data30 === "app") || (data30 === "admin"))){
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/write/" + i9,schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/write/items/enum",keyword:"enum",params:{allowedValues: schema41.oneOf[1].properties.app.properties.fieldPermissions.items.properties.write.items.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/write",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/write/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i10+" are identical)"}];
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
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6+"/write",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/properties/write/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions/" + i6,schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/app/fieldPermissions",schemaPath:"#/oneOf/1/properties/app/properties/fieldPermissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/app/contentWords",schemaPath:"#/oneOf/1/properties/app/properties/contentWords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
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
validate30.errors = [{instancePath:instancePath+"/app/contentWords/" + i11,schemaPath:"#/oneOf/1/properties/app/properties/contentWords/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data32) < 1){
validate30.errors = [{instancePath:instancePath+"/app/contentWords/" + i11,schemaPath:"#/oneOf/1/properties/app/properties/contentWords/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/app/contentWords/" + i11,schemaPath:"#/oneOf/1/properties/app/properties/contentWords/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/app/contentWords",schemaPath:"#/oneOf/1/properties/app/properties/contentWords/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/app/choices",schemaPath:"#/oneOf/1/properties/app/properties/choices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs83 === errors){
if(data33.unknownAccount !== undefined){
let data34 = data33.unknownAccount;
const _errs84 = errors;
if(typeof data34 !== "string"){
validate30.errors = [{instancePath:instancePath+"/app/choices/unknownAccount",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/unknownAccount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data34 === "placeholder") || (data34 === "echo"))){
validate30.errors = [{instancePath:instancePath+"/app/choices/unknownAccount",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/unknownAccount/enum",keyword:"enum",params:{allowedValues: schema41.oneOf[1].properties.app.properties.choices.properties.unknownAccount.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/app/choices/unsetFields",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/unsetFields/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data35 === "omit") || (data35 === "default"))){
validate30.errors = [{instancePath:instancePath+"/app/choices/unsetFields",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/unsetFields/enum",keyword:"enum",params:{allowedValues: schema41.oneOf[1].properties.app.properties.choices.properties.unsetFields.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/app/choices/emptyText",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/emptyText/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data36 === "store") || (data36 === "unset"))){
validate30.errors = [{instancePath:instancePath+"/app/choices/emptyText",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/emptyText/enum",keyword:"enum",params:{allowedValues: schema41.oneOf[1].properties.app.properties.choices.properties.emptyText.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/app/choices/attributeNames",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/attributeNames/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data37 === "merge") || (data37 === "replace"))){
validate30.errors = [{instancePath:instancePath+"/app/choices/attributeNames",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/attributeNames/enum",keyword:"enum",params:{allowedValues: schema41.oneOf[1].properties.app.properties.choices.properties.attributeNames.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/app/choices/lcicEdition",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/lcicEdition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data38 === "china") || (data38 === "international"))){
validate30.errors = [{instancePath:instancePath+"/app/choices/lcicEdition",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/lcicEdition/enum",keyword:"enum",params:{allowedValues: schema41.oneOf[1].properties.app.properties.choices.properties.lcicEdition.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/app/choices/locationMaxBytes",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/locationMaxBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs94){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 500 || isNaN(data39)){
validate30.errors = [{instancePath:instancePath+"/app/choices/locationMaxBytes",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/locationMaxBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data39 < 1 || isNaN(data39)){
validate30.errors = [{instancePath:instancePath+"/app/choices/locationMaxBytes",schemaPath:"#/oneOf/1/properties/app/properties/choices/properties/locationMaxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/app/choices",schemaPath:"#/oneOf/1/properties/app/properties/choices/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/app/region",schemaPath:"#/oneOf/1/properties/app/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data40 === "china") || (data40 === "singapore")) || (data40 === "seoul")) || (data40 === "tokyo")) || (data40 === "frankfurt")) || (data40 === "silicon-valley")) || (data40 === "jakarta"))){
validate30.errors = [{instancePath:instancePath+"/app/region",schemaPath:"#/oneOf/1/properties/app/properties/region/enum",keyword:"enum",params:{allowedValues: schema41.oneOf[1].properties.app.properties.region.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/app/webhook",schemaPath:"#/oneOf/1/properties/app/properties/webhook/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs100 = errors;
for(const key9 in data41){
if(!((((key9 === "url") || (key9 === "token")) || (key9 === "retry")) || (key9 === "events"))){
validate30.errors = [{instancePath:instancePath+"/app/webhook",schemaPath:"#/oneOf/1/properties/app/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
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
validate30.errors = [{instancePath:instancePath+"/app/webhook/url",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern11.test(data42)){
validate30.errors = [{instancePath:instancePath+"/app/webhook/url",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/app/webhook/url",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/app/webhook/token",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/token/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func1(data43) < 1){
validate30.errors = [{instancePath:instancePath+"/app/webhook/token",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/app/webhook/token",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/app/webhook/retry",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/retry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate30.errors = [{instancePath:instancePath+"/app/webhook/events/" + i12,schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data46 === "Profile.CallbackPortraitSet") || (data46 === "State.StateChange"))){
validate30.errors = [{instancePath:instancePath+"/app/webhook/events/" + i12,schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/events/items/enum",keyword:"enum",params:{allowedValues: schema41.oneOf[1].properties.app.properties.webhook.properties.events.items.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/app/webhook/events",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i13+" are identical)"}];
return false;
break;
}
indices4[item4] = i13;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/app/webhook/events",schemaPath:"#/oneOf/1/properties/app/properties/webhook/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/app/webhook",schemaPath:"#/oneOf/1/properties/app/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const err4 = {instancePath:instancePath+"/app/limits",schemaPath:"#/oneOf/1/properties/app/properties/limits/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema41.oneOf[1].properties.app.properties.limits.oneOf[0].enum},message:"must be equal to one of the allowed values"};
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
validate30.errors = vErrors;
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
validate30.errors = [{instancePath:instancePath+"/app",schemaPath:"#/oneOf/1/properties/app/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs119 = errors;
for(const key10 in data){
if(!(((key10 === "type") || (key10 === "sdkAppId")) || (key10 === "user"))){
validate30.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs119 === errors){
if(data.type !== undefined){
let data48 = data.type;
const _errs120 = errors;
if(typeof data48 !== "string"){
validate30.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("user" !== data48){
validate30.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant"}];
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
validate30.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/oneOf/2/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs122){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 4294967295 || isNaN(data49)){
validate30.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/oneOf/2/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data49 < 1 || isNaN(data49)){
validate30.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/oneOf/2/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/user",schemaPath:"#/oneOf/2/properties/user/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs126 = errors;
for(const key11 in data50){
if(!(func5.call(schema41.oneOf[2].properties.user.properties, key11))){
validate30.errors = [{instancePath:instancePath+"/user",schemaPath:"#/oneOf/2/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
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
validate30.errors = [{instancePath:instancePath+"/user/userId",schemaPath:"#/oneOf/2/properties/user/properties/userId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/user/userId",schemaPath:"#/oneOf/2/properties/user/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/user/version",schemaPath:"#/oneOf/2/properties/user/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs129){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 1 || isNaN(data52)){
validate30.errors = [{instancePath:instancePath+"/user/version",schemaPath:"#/oneOf/2/properties/user/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/user/createdAt",schemaPath:"#/oneOf/2/properties/user/properties/createdAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate30.errors = [{instancePath:instancePath+"/user/updatedAt",schemaPath:"#/oneOf/2/properties/user/properties/updatedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate30.errors = [{instancePath:instancePath+"/user/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/2/properties/user/properties/fields/additionalProperties/type",keyword:"type",params:{type: schema41.oneOf[2].properties.user.properties.fields.additionalProperties.type},message:"must be string,integer"}];
return false;
}
var valid31 = _errs138 === errors;
if(!valid31){
break;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/user/fields",schemaPath:"#/oneOf/2/properties/user/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/user/attributes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/2/properties/user/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs143 === errors;
if(!valid32){
break;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/user/attributes",schemaPath:"#/oneOf/2/properties/user/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/user/tags/" + i14,schemaPath:"#/oneOf/2/properties/user/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs147 === errors;
if(!valid33){
break;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/user/tags",schemaPath:"#/oneOf/2/properties/user/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/user/lcic",schemaPath:"#/oneOf/2/properties/user/properties/lcic/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs151 = errors;
for(const key14 in data61){
if(!(key14 === "originId")){
validate30.errors = [{instancePath:instancePath+"/user/lcic",schemaPath:"#/oneOf/2/properties/user/properties/lcic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
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
validate30.errors = [{instancePath:instancePath+"/user/lcic/originId",schemaPath:"#/oneOf/2/properties/user/properties/lcic/properties/originId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/user/lcic/originId",schemaPath:"#/oneOf/2/properties/user/properties/lcic/properties/originId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/user/lcic",schemaPath:"#/oneOf/2/properties/user/properties/lcic/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/user/kickedAtSeconds",schemaPath:"#/oneOf/2/properties/user/properties/kickedAtSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate30.errors = [{instancePath:instancePath+"/user",schemaPath:"#/oneOf/2/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs158 = errors;
for(const key15 in data){
if(!(((key15 === "type") || (key15 === "sdkAppId")) || (key15 === "push"))){
validate30.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs158 === errors){
if(data.type !== undefined){
let data64 = data.type;
const _errs159 = errors;
if(typeof data64 !== "string"){
validate30.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("push" !== data64){
validate30.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "push"},message:"must be equal to constant"}];
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
validate30.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/oneOf/3/properties/sdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs161){
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 4294967295 || isNaN(data65)){
validate30.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/oneOf/3/properties/sdkAppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data65 < 1 || isNaN(data65)){
validate30.errors = [{instancePath:instancePath+"/sdkAppId",schemaPath:"#/oneOf/3/properties/sdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/push",schemaPath:"#/oneOf/3/properties/push/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs165 = errors;
for(const key16 in data66){
if(!(((((key16 === "taskId") || (key16 === "at")) || (key16 === "from")) || (key16 === "request")) || (key16 === "userIds"))){
validate30.errors = [{instancePath:instancePath+"/push",schemaPath:"#/oneOf/3/properties/push/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs165 === errors){
if(data66.taskId !== undefined){
const _errs166 = errors;
if(typeof data66.taskId !== "string"){
validate30.errors = [{instancePath:instancePath+"/push/taskId",schemaPath:"#/oneOf/3/properties/push/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/push/at",schemaPath:"#/oneOf/3/properties/push/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate30.errors = [{instancePath:instancePath+"/push/from",schemaPath:"#/oneOf/3/properties/push/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/push/request",schemaPath:"#/oneOf/3/properties/push/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/push/userIds/" + i15,schemaPath:"#/oneOf/3/properties/push/properties/userIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs177 === errors;
if(!valid38){
break;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/push/userIds",schemaPath:"#/oneOf/3/properties/push/properties/userIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/push",schemaPath:"#/oneOf/3/properties/push/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs181 = errors;
for(const key17 in data){
if(!((((key17 === "type") || (key17 === "apps")) || (key17 === "users")) || (key17 === "pushes"))){
validate30.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs181 === errors){
if(data.type !== undefined){
let data73 = data.type;
const _errs182 = errors;
if(typeof data73 !== "string"){
validate30.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/4/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("end" !== data73){
validate30.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "end"},message:"must be equal to constant"}];
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
validate30.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/oneOf/4/properties/apps/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs184){
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 0 || isNaN(data74)){
validate30.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/oneOf/4/properties/apps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate30.errors = [{instancePath:instancePath+"/users",schemaPath:"#/oneOf/4/properties/users/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs186){
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
validate30.errors = [{instancePath:instancePath+"/users",schemaPath:"#/oneOf/4/properties/users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate30.errors = [{instancePath:instancePath+"/pushes",schemaPath:"#/oneOf/4/properties/pushes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs188){
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 0 || isNaN(data76)){
validate30.errors = [{instancePath:instancePath+"/pushes",schemaPath:"#/oneOf/4/properties/pushes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate30.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":true,"dynamicItems":false};

const importState = validate31;

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.apps === undefined) && (missing0 = "apps")) || ((data.users === undefined) && (missing0 = "users"))) || ((data.pushes === undefined) && (missing0 = "pushes"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.apps !== undefined){
let data0 = data.apps;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate31.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate31.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
let data1 = data.users;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate31.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate31.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pushes !== undefined){
let data2 = data.pushes;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate31.errors = [{instancePath:instancePath+"/pushes",schemaPath:"#/properties/pushes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate31.errors = [{instancePath:instancePath+"/pushes",schemaPath:"#/properties/pushes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"apps":true,"users":true,"pushes":true},"dynamicProps":false,"dynamicItems":false};

const listSnapshots = validate32;
const pattern23 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.snapshots === undefined) && (missing0 = "snapshots")){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.snapshots !== undefined){
let data0 = data.snapshots;
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
if((((((data1.name === undefined) && (missing1 = "name")) || ((data1.savedAt === undefined) && (missing1 = "savedAt"))) || ((data1.apps === undefined) && (missing1 = "apps"))) || ((data1.users === undefined) && (missing1 = "users"))) || ((data1.pushes === undefined) && (missing1 = "pushes"))){
validate32.errors = [{instancePath:instancePath+"/snapshots/" + i0,schemaPath:"#/properties/snapshots/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.name !== undefined){
let data2 = data1.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
validate32.errors = [{instancePath:instancePath+"/snapshots/" + i0+"/name",schemaPath:"#/properties/snapshots/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/snapshots/" + i0+"/name",schemaPath:"#/properties/snapshots/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.savedAt !== undefined){
let data3 = data1.savedAt;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate32.errors = [{instancePath:instancePath+"/snapshots/" + i0+"/savedAt",schemaPath:"#/properties/snapshots/items/properties/savedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.apps !== undefined){
let data4 = data1.apps;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate32.errors = [{instancePath:instancePath+"/snapshots/" + i0+"/apps",schemaPath:"#/properties/snapshots/items/properties/apps/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate32.errors = [{instancePath:instancePath+"/snapshots/" + i0+"/apps",schemaPath:"#/properties/snapshots/items/properties/apps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.users !== undefined){
let data5 = data1.users;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate32.errors = [{instancePath:instancePath+"/snapshots/" + i0+"/users",schemaPath:"#/properties/snapshots/items/properties/users/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate32.errors = [{instancePath:instancePath+"/snapshots/" + i0+"/users",schemaPath:"#/properties/snapshots/items/properties/users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.pushes !== undefined){
let data6 = data1.pushes;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate32.errors = [{instancePath:instancePath+"/snapshots/" + i0+"/pushes",schemaPath:"#/properties/snapshots/items/properties/pushes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate32.errors = [{instancePath:instancePath+"/snapshots/" + i0+"/pushes",schemaPath:"#/properties/snapshots/items/properties/pushes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
}
else {
validate32.errors = [{instancePath:instancePath+"/snapshots/" + i0,schemaPath:"#/properties/snapshots/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate32.errors = [{instancePath:instancePath+"/snapshots",schemaPath:"#/properties/snapshots/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"snapshots":true},"dynamicProps":false,"dynamicItems":false};

const saveSnapshot = validate33;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.name === undefined) && (missing0 = "name")) || ((data.savedAt === undefined) && (missing0 = "savedAt"))) || ((data.apps === undefined) && (missing0 = "apps"))) || ((data.users === undefined) && (missing0 = "users"))) || ((data.pushes === undefined) && (missing0 = "pushes"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate33.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.savedAt !== undefined){
let data1 = data.savedAt;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate33.errors = [{instancePath:instancePath+"/savedAt",schemaPath:"#/properties/savedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apps !== undefined){
let data2 = data.apps;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate33.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate33.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
let data3 = data.users;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate33.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate33.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pushes !== undefined){
let data4 = data.pushes;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate33.errors = [{instancePath:instancePath+"/pushes",schemaPath:"#/properties/pushes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate33.errors = [{instancePath:instancePath+"/pushes",schemaPath:"#/properties/pushes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
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
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"name":true,"savedAt":true,"apps":true,"users":true,"pushes":true},"dynamicProps":false,"dynamicItems":false};

const readClock = validate34;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.nowMs === undefined) && (missing0 = "nowMs")) || ((data.isFrozen === undefined) && (missing0 = "isFrozen"))) || ((data.offsetMs === undefined) && (missing0 = "offsetMs"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "nowMs") || (key0 === "isFrozen")) || (key0 === "offsetMs"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.nowMs !== undefined){
let data0 = data.nowMs;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate34.errors = [{instancePath:instancePath+"/nowMs",schemaPath:"#/properties/nowMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isFrozen !== undefined){
const _errs4 = errors;
if(typeof data.isFrozen !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/isFrozen",schemaPath:"#/properties/isFrozen/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offsetMs !== undefined){
let data2 = data.offsetMs;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate34.errors = [{instancePath:instancePath+"/offsetMs",schemaPath:"#/properties/offsetMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
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
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const listFaults = validate35;
const schema46 = {"type":"object","additionalProperties":false,"required":["faults"],"properties":{"faults":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","matched","struck"],"properties":{"rule":{"type":"object","additionalProperties":false,"required":["effect"],"properties":{"id":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[\\w.-]+$","description":"Names the rule in the journal; `fault-1` and so on by default."},"match":{"type":"object","additionalProperties":false,"description":"Which requests a rule is for, by what they say of themselves: faults strike before anything is checked. All that is given must fit; without any, it is every request of the three APIs.","properties":{"api":{"type":"string","enum":["chat","lcic","web"]},"operation":{"type":"string","minLength":1,"maxLength":64,"description":"As the spec names it: `portrait_set`, `ModifyUserProfile`, `updateMyProfile`."},"app":{"type":"integer","minimum":1,"maximum":4294967295,"description":"The SDKAppID in the query (Chat) or the header X-Portrait-App (web); for LCIC any app whose SecretId signed."},"user":{"type":"string","minLength":1,"maxLength":255,"description":"A user who calls (the query's identifier, the one whom a web UserSig names) or is named in the body: From_Account, To_Account, UserID, Identifier, UserId, OriginId, Accounts, userIDs, at any depth."}}},"after":{"type":"integer","minimum":0,"maximum":1000000000,"description":"How many matching requests go by first; none by default."},"times":{"type":"integer","minimum":1,"maximum":1000000000,"description":"How often it strikes; always by default."},"probability":{"type":"number","minimum":0,"maximum":1,"description":"How likely a matching request is struck; 1 by default. The same seed strikes the same requests."},"seed":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Of the rule's own random numbers; 1 by default."},"effect":{"type":"object","additionalProperties":false,"minProperties":1,"description":"What happens to a request that is struck: one of `code`, `http` and `drop`, or none of them. `latency` comes before any of them, and before the true answer when there is none.","properties":{"code":{"description":"A code of the API's catalogue, answered in its envelope. A rule with a number is for Chat and web, one with a text for LCIC.","oneOf":[{"type":"integer"},{"type":"string","minLength":1,"maxLength":100}]},"http":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"integer","minimum":200,"maximum":599},"body":{"type":"string","maxLength":65536,"description":"Empty by default."},"contentType":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[ -~]+$","description":"text/plain by default."}}},"drop":{"type":"boolean","const":true,"description":"The connection is closed without an answer."},"latency":{"type":"object","additionalProperties":false,"required":["ms"],"properties":{"ms":{"type":"integer","minimum":0,"maximum":60000,"description":"How long to wait before the answer."},"upToMs":{"type":"integer","minimum":0,"maximum":60000,"description":"With it the wait is anything from `ms` to this, all equally likely."}}}}}}},"matched":{"type":"integer","description":"How many requests matched since the rule was set."},"struck":{"type":"integer","description":"How many of them it struck."}}}}}};
const pattern25 = new RegExp("^[\\w.-]+$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.faults === undefined) && (missing0 = "faults")){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "faults")){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.faults !== undefined){
let data0 = data.faults;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.rule === undefined) && (missing1 = "rule")) || ((data1.matched === undefined) && (missing1 = "matched"))) || ((data1.struck === undefined) && (missing1 = "struck"))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((key1 === "rule") || (key1 === "matched")) || (key1 === "struck"))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.rule !== undefined){
let data2 = data1.rule;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.effect === undefined) && (missing2 = "effect")){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule",schemaPath:"#/properties/faults/items/properties/rule/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key2 in data2){
if(!(((((((key2 === "id") || (key2 === "match")) || (key2 === "after")) || (key2 === "times")) || (key2 === "probability")) || (key2 === "seed")) || (key2 === "effect"))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule",schemaPath:"#/properties/faults/items/properties/rule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.id !== undefined){
let data3 = data2.id;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func1(data3) > 64){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/id",schemaPath:"#/properties/faults/items/properties/rule/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data3) < 1){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/id",schemaPath:"#/properties/faults/items/properties/rule/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern25.test(data3)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/id",schemaPath:"#/properties/faults/items/properties/rule/properties/id/pattern",keyword:"pattern",params:{pattern: "^[\\w.-]+$"},message:"must match pattern \""+"^[\\w.-]+$"+"\""}];
return false;
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/id",schemaPath:"#/properties/faults/items/properties/rule/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.match !== undefined){
let data4 = data2.match;
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const _errs14 = errors;
for(const key3 in data4){
if(!((((key3 === "api") || (key3 === "operation")) || (key3 === "app")) || (key3 === "user"))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/match",schemaPath:"#/properties/faults/items/properties/rule/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data4.api !== undefined){
let data5 = data4.api;
const _errs15 = errors;
if(typeof data5 !== "string"){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/match/api",schemaPath:"#/properties/faults/items/properties/rule/properties/match/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "chat") || (data5 === "lcic")) || (data5 === "web"))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/match/api",schemaPath:"#/properties/faults/items/properties/rule/properties/match/properties/api/enum",keyword:"enum",params:{allowedValues: schema46.properties.faults.items.properties.rule.properties.match.properties.api.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.operation !== undefined){
let data6 = data4.operation;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(func1(data6) > 64){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/match/operation",schemaPath:"#/properties/faults/items/properties/rule/properties/match/properties/operation/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data6) < 1){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/match/operation",schemaPath:"#/properties/faults/items/properties/rule/properties/match/properties/operation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/match/operation",schemaPath:"#/properties/faults/items/properties/rule/properties/match/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.app !== undefined){
let data7 = data4.app;
const _errs19 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/match/app",schemaPath:"#/properties/faults/items/properties/rule/properties/match/properties/app/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4294967295 || isNaN(data7)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/match/app",schemaPath:"#/properties/faults/items/properties/rule/properties/match/properties/app/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/match/app",schemaPath:"#/properties/faults/items/properties/rule/properties/match/properties/app/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.user !== undefined){
let data8 = data4.user;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(func1(data8) > 255){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/match/user",schemaPath:"#/properties/faults/items/properties/rule/properties/match/properties/user/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func1(data8) < 1){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/match/user",schemaPath:"#/properties/faults/items/properties/rule/properties/match/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/match/user",schemaPath:"#/properties/faults/items/properties/rule/properties/match/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs21 === errors;
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
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/match",schemaPath:"#/properties/faults/items/properties/rule/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.after !== undefined){
let data9 = data2.after;
const _errs23 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/after",schemaPath:"#/properties/faults/items/properties/rule/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/after",schemaPath:"#/properties/faults/items/properties/rule/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/after",schemaPath:"#/properties/faults/items/properties/rule/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.times !== undefined){
let data10 = data2.times;
const _errs25 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/times",schemaPath:"#/properties/faults/items/properties/rule/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000000 || isNaN(data10)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/times",schemaPath:"#/properties/faults/items/properties/rule/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/times",schemaPath:"#/properties/faults/items/properties/rule/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.probability !== undefined){
let data11 = data2.probability;
const _errs27 = errors;
if(errors === _errs27){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/probability",schemaPath:"#/properties/faults/items/properties/rule/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/probability",schemaPath:"#/properties/faults/items/properties/rule/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/probability",schemaPath:"#/properties/faults/items/properties/rule/properties/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.seed !== undefined){
let data12 = data2.seed;
const _errs29 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/seed",schemaPath:"#/properties/faults/items/properties/rule/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4294967295 || isNaN(data12)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/seed",schemaPath:"#/properties/faults/items/properties/rule/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/seed",schemaPath:"#/properties/faults/items/properties/rule/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.effect !== undefined){
let data13 = data2.effect;
const _errs31 = errors;
if(errors === _errs31){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length < 1){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs33 = errors;
for(const key4 in data13){
if(!((((key4 === "code") || (key4 === "http")) || (key4 === "drop")) || (key4 === "latency"))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data13.code !== undefined){
let data14 = data13.code;
const _errs34 = errors;
const _errs35 = errors;
let valid6 = false;
let passing0 = null;
const _errs36 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err0 = {instancePath:instancePath+"/faults/" + i0+"/rule/effect/code",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/code/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs36 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs38 = errors;
if(errors === _errs38){
if(typeof data14 === "string"){
if(func1(data14) > 100){
const err1 = {instancePath:instancePath+"/faults/" + i0+"/rule/effect/code",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/code/oneOf/1/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(func1(data14) < 1){
const err2 = {instancePath:instancePath+"/faults/" + i0+"/rule/effect/code",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/code/oneOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err3 = {instancePath:instancePath+"/faults/" + i0+"/rule/effect/code",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/code/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs38 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err4 = {instancePath:instancePath+"/faults/" + i0+"/rule/effect/code",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/code/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate35.errors = vErrors;
return false;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.http !== undefined){
let data15 = data13.http;
const _errs40 = errors;
if(errors === _errs40){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if((data15.status === undefined) && (missing3 = "status")){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/http",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/http/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs42 = errors;
for(const key5 in data15){
if(!(((key5 === "status") || (key5 === "body")) || (key5 === "contentType"))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/http",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
if(data15.status !== undefined){
let data16 = data15.status;
const _errs43 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/http/status",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/http/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs43){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 599 || isNaN(data16)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/http/status",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/http/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data16 < 200 || isNaN(data16)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/http/status",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/http/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data15.body !== undefined){
let data17 = data15.body;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data17 === "string"){
if(func1(data17) > 65536){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/http/body",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/http/properties/body/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/http/body",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/http/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data15.contentType !== undefined){
let data18 = data15.contentType;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data18 === "string"){
if(func1(data18) > 100){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/http/contentType",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/http/properties/contentType/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data18) < 1){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/http/contentType",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/http/properties/contentType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data18)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/http/contentType",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/http/properties/contentType/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/http/contentType",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/http/properties/contentType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/http",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.drop !== undefined){
let data19 = data13.drop;
const _errs49 = errors;
if(typeof data19 !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/drop",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/drop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(true !== data19){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/drop",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/drop/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid5 = _errs49 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.latency !== undefined){
let data20 = data13.latency;
const _errs51 = errors;
if(errors === _errs51){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing4;
if((data20.ms === undefined) && (missing4 = "ms")){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/latency",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/latency/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs53 = errors;
for(const key6 in data20){
if(!((key6 === "ms") || (key6 === "upToMs"))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/latency",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data20.ms !== undefined){
let data21 = data20.ms;
const _errs54 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/latency/ms",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/latency/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs54){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 60000 || isNaN(data21)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/latency/ms",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/latency/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"}];
return false;
}
else {
if(data21 < 0 || isNaN(data21)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/latency/ms",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/latency/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid8 = _errs54 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.upToMs !== undefined){
let data22 = data20.upToMs;
const _errs56 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/latency/upToMs",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/latency/properties/upToMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs56){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 60000 || isNaN(data22)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/latency/upToMs",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/latency/properties/upToMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/latency/upToMs",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/latency/properties/upToMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect/latency",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/properties/latency/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs51 === errors;
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
else {
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule/effect",schemaPath:"#/properties/faults/items/properties/rule/properties/effect/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs31 === errors;
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
}
}
else {
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/rule",schemaPath:"#/properties/faults/items/properties/rule/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.matched !== undefined){
let data23 = data1.matched;
const _errs58 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/matched",schemaPath:"#/properties/faults/items/properties/matched/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs58 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.struck !== undefined){
let data24 = data1.struck;
const _errs60 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate35.errors = [{instancePath:instancePath+"/faults/" + i0+"/struck",schemaPath:"#/properties/faults/items/properties/struck/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs60 === errors;
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
validate35.errors = [{instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const readJournal = validate36;
const schema47 = {"type":"object","additionalProperties":false,"required":["entries","newestId","oldestId"],"properties":{"entries":{"type":"array","description":"Newest first.","items":{"type":"object","additionalProperties":false,"required":["id","atMs","durationMs","api","method","path","query","headers","status","answer"],"properties":{"id":{"type":"integer","minimum":1,"description":"Grows by one with every request."},"atMs":{"type":"integer","description":"When the request came, by the service's clock, in milliseconds since the epoch."},"durationMs":{"type":"number","description":"How long it took, in real time."},"api":{"type":"string","enum":["chat","control","lcic","web"]},"operation":{"type":"string","description":"Absent when none was recognised."},"app":{"type":"integer","description":"The SDKAppID; absent when no app was found."},"user":{"type":"string","description":"Who called, as the request says."},"method":{"type":"string"},"path":{"type":"string"},"query":{"type":"string","description":"Decoded, secrets replaced by `[redacted]`."},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"description":"Absent when no body was read.","type":"object","additionalProperties":false,"required":["text","isWhole"],"properties":{"text":{"type":"string"},"isWhole":{"type":"boolean","description":"Whether nothing was cut off."}}},"status":{"type":"integer","description":"The HTTP status; 0 when the connection was dropped."},"code":{"description":"The vendor's code; absent when nothing was refused.","oneOf":[{"type":"integer"},{"type":"string"}]},"answer":{"type":"object","additionalProperties":false,"required":["text","isWhole"],"properties":{"text":{"type":"string"},"isWhole":{"type":"boolean","description":"Whether nothing was cut off."}}},"fault":{"type":"string","description":"The id of the fault rule that struck."},"diagnosis":{"type":"object","additionalProperties":false,"required":["cause","summary","details","fix"],"description":"Why a request was refused or is surprising. It has no secrets and no signatures in it.","properties":{"cause":{"type":"string","description":"A stable word for why a request was refused, or is surprising:\n\n| cause | what happened |\n|---|---|\n| `missing-parameter` | a parameter or header that every call needs is missing |\n| `unknown-app` | no app has this SDKAppID |\n| `unknown-secret-id` | no app has this SecretId |\n| `user-sig-missing` | there is no UserSig |\n| `user-sig-unreadable` | the UserSig is damaged: cut off, or encoded twice |\n| `user-sig-of-another-app` | the UserSig names another app |\n| `user-sig-of-another-user` | the UserSig names another user |\n| `user-sig-expired` | the UserSig is too old |\n| `wrong-key` | the signature was made with another key |\n| `kicked` | the UserSig is older than the user's last kick |\n| `not-an-admin` | the caller may not call the server API |\n| `clock-skew` | the caller's clock and the service's differ |\n| `wrong-region-host` | the host belongs to another region or edition |\n| `signature-mismatch` | a TencentCloud signature does not fit the request as received |\n| `signed-for-another-host` | a TencentCloud signature fits another host than the one called |\n| `malformed-authorization` | the Authorization header cannot be read |\n| `unknown-command` | there is no such command, action or path |\n| `wrong-method` | the HTTP method is not possible there |\n| `frequency-limit` | the operation was called too often |\n| `push-limit` | pushes came too soon after each other, or too many on a day |\n| `body-not-json` | the body is not JSON |\n| `body-too-large` | the body is too large |\n| `body-shape` | the body does not have the documented shape |\n| `wrong-type` | a value has the wrong type |\n| `too-long` | a text has too many bytes |\n| `value-not-allowed` | a value is none of the allowed ones |\n| `content-word` | a text has a word in it that the app forbids |\n| `tag-in-wrong-case` | the tag exists, in another case |\n| `tag-misspelt` | the tag resembles one that exists |\n| `custom-field-not-declared` | a custom field that the app has not declared |\n| `unknown-tag` | a tag like no other |\n| `no-permission` | the field may not be read or written by this side |\n| `attribute-not-defined` | the app has no attribute of this name |\n| `feature-disabled` | the app has not enabled the feature |\n| `unknown-account` | the account does not exist |\n| `fault-rule` | a fault rule struck |\n| `internal-error` | the service failed |\n| `refused` | anything else; the vendor's code says what |\n","enum":["missing-parameter","unknown-app","unknown-secret-id","user-sig-missing","user-sig-unreadable","user-sig-of-another-app","user-sig-of-another-user","user-sig-expired","wrong-key","kicked","not-an-admin","clock-skew","wrong-region-host","signature-mismatch","signed-for-another-host","malformed-authorization","unknown-command","wrong-method","frequency-limit","push-limit","body-not-json","body-too-large","body-shape","wrong-type","too-long","value-not-allowed","content-word","tag-in-wrong-case","tag-misspelt","custom-field-not-declared","unknown-tag","no-permission","attribute-not-defined","feature-disabled","unknown-account","fault-rule","internal-error","refused"]},"summary":{"type":"string","description":"What failed, in a sentence."},"details":{"type":"object","description":"The facts, by name; which ones there are depends on the cause.","additionalProperties":{"type":["string","number","boolean"]}},"fix":{"type":"string","description":"What to do about it."}}}}}},"newestId":{"type":"integer","description":"Of all that is kept; 0 before the first request."},"oldestId":{"type":"integer","description":"Of all that is kept; one more than the newest when nothing is."}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.entries === undefined) && (missing0 = "entries")) || ((data.newestId === undefined) && (missing0 = "newestId"))) || ((data.oldestId === undefined) && (missing0 = "oldestId"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "entries") || (key0 === "newestId")) || (key0 === "oldestId"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((((data1.id === undefined) && (missing1 = "id")) || ((data1.atMs === undefined) && (missing1 = "atMs"))) || ((data1.durationMs === undefined) && (missing1 = "durationMs"))) || ((data1.api === undefined) && (missing1 = "api"))) || ((data1.method === undefined) && (missing1 = "method"))) || ((data1.path === undefined) && (missing1 = "path"))) || ((data1.query === undefined) && (missing1 = "query"))) || ((data1.headers === undefined) && (missing1 = "headers"))) || ((data1.status === undefined) && (missing1 = "status"))) || ((data1.answer === undefined) && (missing1 = "answer"))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(func5.call(schema47.properties.entries.items.properties, key1))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.id !== undefined){
let data2 = data1.id;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/id",schemaPath:"#/properties/entries/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/id",schemaPath:"#/properties/entries/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data1.atMs !== undefined){
let data3 = data1.atMs;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/atMs",schemaPath:"#/properties/entries/items/properties/atMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.durationMs !== undefined){
let data4 = data1.durationMs;
const _errs11 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/durationMs",schemaPath:"#/properties/entries/items/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.api !== undefined){
let data5 = data1.api;
const _errs13 = errors;
if(typeof data5 !== "string"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/api",schemaPath:"#/properties/entries/items/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data5 === "chat") || (data5 === "control")) || (data5 === "lcic")) || (data5 === "web"))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/api",schemaPath:"#/properties/entries/items/properties/api/enum",keyword:"enum",params:{allowedValues: schema47.properties.entries.items.properties.api.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.operation !== undefined){
const _errs15 = errors;
if(typeof data1.operation !== "string"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/operation",schemaPath:"#/properties/entries/items/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.app !== undefined){
let data7 = data1.app;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/app",schemaPath:"#/properties/entries/items/properties/app/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.user !== undefined){
const _errs19 = errors;
if(typeof data1.user !== "string"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/user",schemaPath:"#/properties/entries/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.method !== undefined){
const _errs21 = errors;
if(typeof data1.method !== "string"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/method",schemaPath:"#/properties/entries/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.path !== undefined){
const _errs23 = errors;
if(typeof data1.path !== "string"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/path",schemaPath:"#/properties/entries/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.query !== undefined){
const _errs25 = errors;
if(typeof data1.query !== "string"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/query",schemaPath:"#/properties/entries/items/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.headers !== undefined){
let data12 = data1.headers;
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
const _errs30 = errors;
if(typeof data12[key2] !== "string"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/entries/items/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs30 === errors;
if(!valid3){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/headers",schemaPath:"#/properties/entries/items/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.body !== undefined){
let data14 = data1.body;
const _errs32 = errors;
if(errors === _errs32){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if(((data14.text === undefined) && (missing2 = "text")) || ((data14.isWhole === undefined) && (missing2 = "isWhole"))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/body",schemaPath:"#/properties/entries/items/properties/body/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key3 in data14){
if(!((key3 === "text") || (key3 === "isWhole"))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/body",schemaPath:"#/properties/entries/items/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data14.text !== undefined){
const _errs35 = errors;
if(typeof data14.text !== "string"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/body/text",schemaPath:"#/properties/entries/items/properties/body/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.isWhole !== undefined){
const _errs37 = errors;
if(typeof data14.isWhole !== "boolean"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/body/isWhole",schemaPath:"#/properties/entries/items/properties/body/properties/isWhole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/body",schemaPath:"#/properties/entries/items/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status !== undefined){
let data17 = data1.status;
const _errs39 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/status",schemaPath:"#/properties/entries/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.code !== undefined){
let data18 = data1.code;
const _errs41 = errors;
const _errs42 = errors;
let valid5 = false;
let passing0 = null;
const _errs43 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err0 = {instancePath:instancePath+"/entries/" + i0+"/code",schemaPath:"#/properties/entries/items/properties/code/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs43 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs45 = errors;
if(typeof data18 !== "string"){
const err1 = {instancePath:instancePath+"/entries/" + i0+"/code",schemaPath:"#/properties/entries/items/properties/code/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs45 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err2 = {instancePath:instancePath+"/entries/" + i0+"/code",schemaPath:"#/properties/entries/items/properties/code/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate36.errors = vErrors;
return false;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.answer !== undefined){
let data19 = data1.answer;
const _errs47 = errors;
if(errors === _errs47){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if(((data19.text === undefined) && (missing3 = "text")) || ((data19.isWhole === undefined) && (missing3 = "isWhole"))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/answer",schemaPath:"#/properties/entries/items/properties/answer/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key4 in data19){
if(!((key4 === "text") || (key4 === "isWhole"))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/answer",schemaPath:"#/properties/entries/items/properties/answer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data19.text !== undefined){
const _errs50 = errors;
if(typeof data19.text !== "string"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/answer/text",schemaPath:"#/properties/entries/items/properties/answer/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.isWhole !== undefined){
const _errs52 = errors;
if(typeof data19.isWhole !== "boolean"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/answer/isWhole",schemaPath:"#/properties/entries/items/properties/answer/properties/isWhole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/answer",schemaPath:"#/properties/entries/items/properties/answer/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs47 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.fault !== undefined){
const _errs54 = errors;
if(typeof data1.fault !== "string"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/fault",schemaPath:"#/properties/entries/items/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs54 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.diagnosis !== undefined){
let data23 = data1.diagnosis;
const _errs56 = errors;
if(errors === _errs56){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if(((((data23.cause === undefined) && (missing4 = "cause")) || ((data23.summary === undefined) && (missing4 = "summary"))) || ((data23.details === undefined) && (missing4 = "details"))) || ((data23.fix === undefined) && (missing4 = "fix"))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/diagnosis",schemaPath:"#/properties/entries/items/properties/diagnosis/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs58 = errors;
for(const key5 in data23){
if(!((((key5 === "cause") || (key5 === "summary")) || (key5 === "details")) || (key5 === "fix"))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/diagnosis",schemaPath:"#/properties/entries/items/properties/diagnosis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs58 === errors){
if(data23.cause !== undefined){
let data24 = data23.cause;
const _errs59 = errors;
if(typeof data24 !== "string"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/diagnosis/cause",schemaPath:"#/properties/entries/items/properties/diagnosis/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((data24 === "missing-parameter") || (data24 === "unknown-app")) || (data24 === "unknown-secret-id")) || (data24 === "user-sig-missing")) || (data24 === "user-sig-unreadable")) || (data24 === "user-sig-of-another-app")) || (data24 === "user-sig-of-another-user")) || (data24 === "user-sig-expired")) || (data24 === "wrong-key")) || (data24 === "kicked")) || (data24 === "not-an-admin")) || (data24 === "clock-skew")) || (data24 === "wrong-region-host")) || (data24 === "signature-mismatch")) || (data24 === "signed-for-another-host")) || (data24 === "malformed-authorization")) || (data24 === "unknown-command")) || (data24 === "wrong-method")) || (data24 === "frequency-limit")) || (data24 === "push-limit")) || (data24 === "body-not-json")) || (data24 === "body-too-large")) || (data24 === "body-shape")) || (data24 === "wrong-type")) || (data24 === "too-long")) || (data24 === "value-not-allowed")) || (data24 === "content-word")) || (data24 === "tag-in-wrong-case")) || (data24 === "tag-misspelt")) || (data24 === "custom-field-not-declared")) || (data24 === "unknown-tag")) || (data24 === "no-permission")) || (data24 === "attribute-not-defined")) || (data24 === "feature-disabled")) || (data24 === "unknown-account")) || (data24 === "fault-rule")) || (data24 === "internal-error")) || (data24 === "refused"))){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/diagnosis/cause",schemaPath:"#/properties/entries/items/properties/diagnosis/properties/cause/enum",keyword:"enum",params:{allowedValues: schema47.properties.entries.items.properties.diagnosis.properties.cause.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs59 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.summary !== undefined){
const _errs61 = errors;
if(typeof data23.summary !== "string"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/diagnosis/summary",schemaPath:"#/properties/entries/items/properties/diagnosis/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs61 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.details !== undefined){
let data26 = data23.details;
const _errs63 = errors;
if(errors === _errs63){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key6 in data26){
let data27 = data26[key6];
const _errs66 = errors;
if(((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))) && (typeof data27 !== "boolean")){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/diagnosis/details/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/entries/items/properties/diagnosis/properties/details/additionalProperties/type",keyword:"type",params:{type: schema47.properties.entries.items.properties.diagnosis.properties.details.additionalProperties.type},message:"must be string,number,boolean"}];
return false;
}
var valid8 = _errs66 === errors;
if(!valid8){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/diagnosis/details",schemaPath:"#/properties/entries/items/properties/diagnosis/properties/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs63 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data23.fix !== undefined){
const _errs68 = errors;
if(typeof data23.fix !== "string"){
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/diagnosis/fix",schemaPath:"#/properties/entries/items/properties/diagnosis/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs68 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/entries/" + i0+"/diagnosis",schemaPath:"#/properties/entries/items/properties/diagnosis/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs56 === errors;
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
}
}
else {
validate36.errors = [{instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newestId !== undefined){
let data29 = data.newestId;
const _errs70 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate36.errors = [{instancePath:instancePath+"/newestId",schemaPath:"#/properties/newestId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.oldestId !== undefined){
let data30 = data.oldestId;
const _errs72 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate36.errors = [{instancePath:instancePath+"/oldestId",schemaPath:"#/properties/oldestId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs72 === errors;
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
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const followJournal = validate37;
const schema48 = {"type":"object","additionalProperties":false,"required":["id","atMs","durationMs","api","method","path","query","headers","status","answer"],"properties":{"id":{"type":"integer","minimum":1,"description":"Grows by one with every request."},"atMs":{"type":"integer","description":"When the request came, by the service's clock, in milliseconds since the epoch."},"durationMs":{"type":"number","description":"How long it took, in real time."},"api":{"type":"string","enum":["chat","control","lcic","web"]},"operation":{"type":"string","description":"Absent when none was recognised."},"app":{"type":"integer","description":"The SDKAppID; absent when no app was found."},"user":{"type":"string","description":"Who called, as the request says."},"method":{"type":"string"},"path":{"type":"string"},"query":{"type":"string","description":"Decoded, secrets replaced by `[redacted]`."},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"description":"Absent when no body was read.","type":"object","additionalProperties":false,"required":["text","isWhole"],"properties":{"text":{"type":"string"},"isWhole":{"type":"boolean","description":"Whether nothing was cut off."}}},"status":{"type":"integer","description":"The HTTP status; 0 when the connection was dropped."},"code":{"description":"The vendor's code; absent when nothing was refused.","oneOf":[{"type":"integer"},{"type":"string"}]},"answer":{"type":"object","additionalProperties":false,"required":["text","isWhole"],"properties":{"text":{"type":"string"},"isWhole":{"type":"boolean","description":"Whether nothing was cut off."}}},"fault":{"type":"string","description":"The id of the fault rule that struck."},"diagnosis":{"type":"object","additionalProperties":false,"required":["cause","summary","details","fix"],"description":"Why a request was refused or is surprising. It has no secrets and no signatures in it.","properties":{"cause":{"type":"string","description":"A stable word for why a request was refused, or is surprising:\n\n| cause | what happened |\n|---|---|\n| `missing-parameter` | a parameter or header that every call needs is missing |\n| `unknown-app` | no app has this SDKAppID |\n| `unknown-secret-id` | no app has this SecretId |\n| `user-sig-missing` | there is no UserSig |\n| `user-sig-unreadable` | the UserSig is damaged: cut off, or encoded twice |\n| `user-sig-of-another-app` | the UserSig names another app |\n| `user-sig-of-another-user` | the UserSig names another user |\n| `user-sig-expired` | the UserSig is too old |\n| `wrong-key` | the signature was made with another key |\n| `kicked` | the UserSig is older than the user's last kick |\n| `not-an-admin` | the caller may not call the server API |\n| `clock-skew` | the caller's clock and the service's differ |\n| `wrong-region-host` | the host belongs to another region or edition |\n| `signature-mismatch` | a TencentCloud signature does not fit the request as received |\n| `signed-for-another-host` | a TencentCloud signature fits another host than the one called |\n| `malformed-authorization` | the Authorization header cannot be read |\n| `unknown-command` | there is no such command, action or path |\n| `wrong-method` | the HTTP method is not possible there |\n| `frequency-limit` | the operation was called too often |\n| `push-limit` | pushes came too soon after each other, or too many on a day |\n| `body-not-json` | the body is not JSON |\n| `body-too-large` | the body is too large |\n| `body-shape` | the body does not have the documented shape |\n| `wrong-type` | a value has the wrong type |\n| `too-long` | a text has too many bytes |\n| `value-not-allowed` | a value is none of the allowed ones |\n| `content-word` | a text has a word in it that the app forbids |\n| `tag-in-wrong-case` | the tag exists, in another case |\n| `tag-misspelt` | the tag resembles one that exists |\n| `custom-field-not-declared` | a custom field that the app has not declared |\n| `unknown-tag` | a tag like no other |\n| `no-permission` | the field may not be read or written by this side |\n| `attribute-not-defined` | the app has no attribute of this name |\n| `feature-disabled` | the app has not enabled the feature |\n| `unknown-account` | the account does not exist |\n| `fault-rule` | a fault rule struck |\n| `internal-error` | the service failed |\n| `refused` | anything else; the vendor's code says what |\n","enum":["missing-parameter","unknown-app","unknown-secret-id","user-sig-missing","user-sig-unreadable","user-sig-of-another-app","user-sig-of-another-user","user-sig-expired","wrong-key","kicked","not-an-admin","clock-skew","wrong-region-host","signature-mismatch","signed-for-another-host","malformed-authorization","unknown-command","wrong-method","frequency-limit","push-limit","body-not-json","body-too-large","body-shape","wrong-type","too-long","value-not-allowed","content-word","tag-in-wrong-case","tag-misspelt","custom-field-not-declared","unknown-tag","no-permission","attribute-not-defined","feature-disabled","unknown-account","fault-rule","internal-error","refused"]},"summary":{"type":"string","description":"What failed, in a sentence."},"details":{"type":"object","description":"The facts, by name; which ones there are depends on the cause.","additionalProperties":{"type":["string","number","boolean"]}},"fix":{"type":"string","description":"What to do about it."}}}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.atMs === undefined) && (missing0 = "atMs"))) || ((data.durationMs === undefined) && (missing0 = "durationMs"))) || ((data.api === undefined) && (missing0 = "api"))) || ((data.method === undefined) && (missing0 = "method"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.query === undefined) && (missing0 = "query"))) || ((data.headers === undefined) && (missing0 = "headers"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.answer === undefined) && (missing0 = "answer"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func5.call(schema48.properties, key0))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate37.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate37.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.atMs !== undefined){
let data1 = data.atMs;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate37.errors = [{instancePath:instancePath+"/atMs",schemaPath:"#/properties/atMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durationMs !== undefined){
let data2 = data.durationMs;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate37.errors = [{instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api !== undefined){
let data3 = data.api;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate37.errors = [{instancePath:instancePath+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "chat") || (data3 === "control")) || (data3 === "lcic")) || (data3 === "web"))){
validate37.errors = [{instancePath:instancePath+"/api",schemaPath:"#/properties/api/enum",keyword:"enum",params:{allowedValues: schema48.properties.api.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operation !== undefined){
const _errs10 = errors;
if(typeof data.operation !== "string"){
validate37.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app !== undefined){
let data5 = data.app;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate37.errors = [{instancePath:instancePath+"/app",schemaPath:"#/properties/app/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs14 = errors;
if(typeof data.user !== "string"){
validate37.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined){
const _errs16 = errors;
if(typeof data.method !== "string"){
validate37.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs18 = errors;
if(typeof data.path !== "string"){
validate37.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query !== undefined){
const _errs20 = errors;
if(typeof data.query !== "string"){
validate37.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data10 = data.headers;
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
const _errs25 = errors;
if(typeof data10[key1] !== "string"){
validate37.errors = [{instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs25 === errors;
if(!valid1){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data12 = data.body;
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if(((data12.text === undefined) && (missing1 = "text")) || ((data12.isWhole === undefined) && (missing1 = "isWhole"))){
validate37.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key2 in data12){
if(!((key2 === "text") || (key2 === "isWhole"))){
validate37.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data12.text !== undefined){
const _errs30 = errors;
if(typeof data12.text !== "string"){
validate37.errors = [{instancePath:instancePath+"/body/text",schemaPath:"#/properties/body/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.isWhole !== undefined){
const _errs32 = errors;
if(typeof data12.isWhole !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/body/isWhole",schemaPath:"#/properties/body/properties/isWhole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data15 = data.status;
const _errs34 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate37.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data16 = data.code;
const _errs36 = errors;
const _errs37 = errors;
let valid3 = false;
let passing0 = null;
const _errs38 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs38 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs40 = errors;
if(typeof data16 !== "string"){
const err1 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs40 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate37.errors = vErrors;
return false;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.answer !== undefined){
let data17 = data.answer;
const _errs42 = errors;
if(errors === _errs42){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if(((data17.text === undefined) && (missing2 = "text")) || ((data17.isWhole === undefined) && (missing2 = "isWhole"))){
validate37.errors = [{instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key3 in data17){
if(!((key3 === "text") || (key3 === "isWhole"))){
validate37.errors = [{instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data17.text !== undefined){
const _errs45 = errors;
if(typeof data17.text !== "string"){
validate37.errors = [{instancePath:instancePath+"/answer/text",schemaPath:"#/properties/answer/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.isWhole !== undefined){
const _errs47 = errors;
if(typeof data17.isWhole !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/answer/isWhole",schemaPath:"#/properties/answer/properties/isWhole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fault !== undefined){
const _errs49 = errors;
if(typeof data.fault !== "string"){
validate37.errors = [{instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diagnosis !== undefined){
let data21 = data.diagnosis;
const _errs51 = errors;
if(errors === _errs51){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing3;
if(((((data21.cause === undefined) && (missing3 = "cause")) || ((data21.summary === undefined) && (missing3 = "summary"))) || ((data21.details === undefined) && (missing3 = "details"))) || ((data21.fix === undefined) && (missing3 = "fix"))){
validate37.errors = [{instancePath:instancePath+"/diagnosis",schemaPath:"#/properties/diagnosis/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs53 = errors;
for(const key4 in data21){
if(!((((key4 === "cause") || (key4 === "summary")) || (key4 === "details")) || (key4 === "fix"))){
validate37.errors = [{instancePath:instancePath+"/diagnosis",schemaPath:"#/properties/diagnosis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data21.cause !== undefined){
let data22 = data21.cause;
const _errs54 = errors;
if(typeof data22 !== "string"){
validate37.errors = [{instancePath:instancePath+"/diagnosis/cause",schemaPath:"#/properties/diagnosis/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((data22 === "missing-parameter") || (data22 === "unknown-app")) || (data22 === "unknown-secret-id")) || (data22 === "user-sig-missing")) || (data22 === "user-sig-unreadable")) || (data22 === "user-sig-of-another-app")) || (data22 === "user-sig-of-another-user")) || (data22 === "user-sig-expired")) || (data22 === "wrong-key")) || (data22 === "kicked")) || (data22 === "not-an-admin")) || (data22 === "clock-skew")) || (data22 === "wrong-region-host")) || (data22 === "signature-mismatch")) || (data22 === "signed-for-another-host")) || (data22 === "malformed-authorization")) || (data22 === "unknown-command")) || (data22 === "wrong-method")) || (data22 === "frequency-limit")) || (data22 === "push-limit")) || (data22 === "body-not-json")) || (data22 === "body-too-large")) || (data22 === "body-shape")) || (data22 === "wrong-type")) || (data22 === "too-long")) || (data22 === "value-not-allowed")) || (data22 === "content-word")) || (data22 === "tag-in-wrong-case")) || (data22 === "tag-misspelt")) || (data22 === "custom-field-not-declared")) || (data22 === "unknown-tag")) || (data22 === "no-permission")) || (data22 === "attribute-not-defined")) || (data22 === "feature-disabled")) || (data22 === "unknown-account")) || (data22 === "fault-rule")) || (data22 === "internal-error")) || (data22 === "refused"))){
validate37.errors = [{instancePath:instancePath+"/diagnosis/cause",schemaPath:"#/properties/diagnosis/properties/cause/enum",keyword:"enum",params:{allowedValues: schema48.properties.diagnosis.properties.cause.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs54 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data21.summary !== undefined){
const _errs56 = errors;
if(typeof data21.summary !== "string"){
validate37.errors = [{instancePath:instancePath+"/diagnosis/summary",schemaPath:"#/properties/diagnosis/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs56 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data21.details !== undefined){
let data24 = data21.details;
const _errs58 = errors;
if(errors === _errs58){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key5 in data24){
let data25 = data24[key5];
const _errs61 = errors;
if(((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))) && (typeof data25 !== "boolean")){
validate37.errors = [{instancePath:instancePath+"/diagnosis/details/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/diagnosis/properties/details/additionalProperties/type",keyword:"type",params:{type: schema48.properties.diagnosis.properties.details.additionalProperties.type},message:"must be string,number,boolean"}];
return false;
}
var valid6 = _errs61 === errors;
if(!valid6){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/diagnosis/details",schemaPath:"#/properties/diagnosis/properties/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs58 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data21.fix !== undefined){
const _errs63 = errors;
if(typeof data21.fix !== "string"){
validate37.errors = [{instancePath:instancePath+"/diagnosis/fix",schemaPath:"#/properties/diagnosis/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs63 === errors;
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
else {
validate37.errors = [{instancePath:instancePath+"/diagnosis",schemaPath:"#/properties/diagnosis/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs51 === errors;
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
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** The control API's answers, by operation. */
export const controlAnswers: Readonly<Record<"listApps" | "createApp" | "getApp" | "updateApp" | "deleteApp" | "rotateSecretKey" | "rotateTencentCloudKey" | "listDeliveries" | "findUsers" | "seedUsers" | "getUser" | "listPushes" | "applySeed" | "exportState" | "importState" | "resetState" | "listSnapshots" | "saveSnapshot" | "deleteSnapshot" | "restoreSnapshot" | "readClock" | "freezeClock" | "advanceClock" | "releaseClock" | "listFaults" | "setFaults" | "addFault" | "clearFaults" | "readJournal" | "clearJournal" | "followJournal", import('../create-validator.ts').Validator<import('../wire.ts').ControlErrorCode>>> = {
  listApps: createValidator(listApps, "invalid", {}),
  createApp: createValidator(createApp, "invalid", {}),
  getApp: createValidator(createApp, "invalid", {}),
  updateApp: createValidator(updateApp, "invalid", {}),
  deleteApp: createValidator(deleteApp, "invalid", {}),
  rotateSecretKey: createValidator(createApp, "invalid", {}),
  rotateTencentCloudKey: createValidator(createApp, "invalid", {}),
  listDeliveries: createValidator(listDeliveries, "invalid", {}),
  findUsers: createValidator(findUsers, "invalid", {}),
  seedUsers: createValidator(seedUsers, "invalid", {}),
  getUser: createValidator(getUser, "invalid", {}),
  listPushes: createValidator(listPushes, "invalid", {}),
  applySeed: createValidator(applySeed, "invalid", {}),
  exportState: createValidator(exportState, "invalid", {}),
  importState: createValidator(importState, "invalid", {}),
  resetState: createValidator(importState, "invalid", {}),
  listSnapshots: createValidator(listSnapshots, "invalid", {}),
  saveSnapshot: createValidator(saveSnapshot, "invalid", {}),
  deleteSnapshot: createValidator(saveSnapshot, "invalid", {}),
  restoreSnapshot: createValidator(saveSnapshot, "invalid", {}),
  readClock: createValidator(readClock, "invalid", {}),
  freezeClock: createValidator(readClock, "invalid", {}),
  advanceClock: createValidator(readClock, "invalid", {}),
  releaseClock: createValidator(readClock, "invalid", {}),
  listFaults: createValidator(listFaults, "invalid", {}),
  setFaults: createValidator(listFaults, "invalid", {}),
  addFault: createValidator(listFaults, "invalid", {}),
  clearFaults: createValidator(listFaults, "invalid", {}),
  readJournal: createValidator(readJournal, "invalid", {}),
  clearJournal: createValidator(readJournal, "invalid", {}),
  followJournal: createValidator(followJournal, "invalid", {}),
}
