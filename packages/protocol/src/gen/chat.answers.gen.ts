/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/chat/openapi.yaml, SHA-256 905207254ccb926cbc92ed5d50e675a28af0a99618c33580fee267a4202e14a0
 */
// @ts-nocheck: compiled by Ajv
import { createValidator } from '../create-validator.ts'
import { codePointLength } from '../code-point-length.ts'
import { byteLength } from '../byte-length.ts'
const portrait_set = validate20;
const func1 = codePointLength;

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ActionStatus === undefined) && (missing0 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing0 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing0 = "ErrorInfo"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/0/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("OK" !== data0){
const err2 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/0/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/0/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(0 !== data1){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/0/properties/ErrorCode/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ErrorInfo !== undefined){
const _errs8 = errors;
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/0/allOf/0/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.ErrorDisplay === undefined) && (missing1 = "ErrorDisplay")){
const err7 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.ErrorDisplay !== undefined){
if(typeof data.ErrorDisplay !== "string"){
const err8 = {instancePath:instancePath+"/ErrorDisplay",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorDisplay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid1 = _errs10 === errors;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.ErrorDisplay = true;
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
}
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.ActionStatus === undefined) && (missing2 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing2 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing2 = "ErrorInfo"))){
const err10 = {instancePath,schemaPath:"#/oneOf/1/allOf/0/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data4 = data.ActionStatus;
const _errs17 = errors;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/allOf/0/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("FAIL" !== data4){
const err12 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/allOf/0/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "FAIL"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ErrorCode !== undefined){
let data5 = data.ErrorCode;
const _errs19 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/allOf/0/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(errors === _errs19){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/allOf/0/properties/ErrorCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ErrorInfo !== undefined){
let data6 = data.ErrorInfo;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err15 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/allOf/0/properties/ErrorInfo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/allOf/0/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/oneOf/1/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid4 = _errs15 === errors;
if(valid4){
const _errs23 = errors;
if(errors === _errs23){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.ErrorDisplay === undefined) && (missing3 = "ErrorDisplay")){
const err18 = {instancePath,schemaPath:"#/oneOf/1/allOf/1/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data.ErrorDisplay !== undefined){
if(typeof data.ErrorDisplay !== "string"){
const err19 = {instancePath:instancePath+"/ErrorDisplay",schemaPath:"#/oneOf/1/allOf/1/properties/ErrorDisplay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/oneOf/1/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid4 = _errs23 === errors;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.ErrorDisplay = true;
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
}
}
}
if(!valid0){
const err21 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

const portrait_get = validate21;
const schema32 = {"oneOf":[{"allOf":[{"type":"object","required":["UserProfileItem"],"properties":{"UserProfileItem":{"type":"array","items":{"type":"object","required":["To_Account","ResultCode","ResultInfo"],"properties":{"To_Account":{"type":"string","description":"`@TLS#NOT_FOUND` stands for an account that does not exist."},"ProfileItem":{"type":"array","description":"Absent when the account failed.","items":{"type":"object","required":["Tag","Value"],"properties":{"Tag":{"type":"string","description":"A standard tag or the tag of a custom field that the app has declared.","examples":["Tag_Profile_IM_Nick"]},"Value":{"type":["string","integer"],"description":"What the tag's field may hold; see the table of profile fields.","x-violations":{"type":40610}}}}},"ResultCode":{"type":"integer","minimum":0},"ResultInfo":{"type":"string"}}}},"Fail_Account":{"type":"array","minItems":1,"description":"The To_Account of the items that failed; absent when none did.","items":{"type":"string"}}}},{"description":"The profile commands add a text meant for the client's user.","allOf":[{"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"type":"string","const":"OK"},"ErrorCode":{"type":"integer","const":0},"ErrorInfo":{"type":"string","description":"Empty on success."}}},{"type":"object","required":["ErrorDisplay"],"properties":{"ErrorDisplay":{"type":"string"}}}]}]},{"allOf":[{"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"type":"string","const":"FAIL"},"ErrorCode":{"type":"integer","minimum":1,"description":"A code of the error catalogue."},"ErrorInfo":{"type":"string","minLength":1}}},{"type":"object","required":["ErrorDisplay"],"properties":{"ErrorDisplay":{"type":"string"}}}]}]};

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.UserProfileItem === undefined) && (missing0 = "UserProfileItem")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.UserProfileItem !== undefined){
let data0 = data.UserProfileItem;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.To_Account === undefined) && (missing1 = "To_Account")) || ((data1.ResultCode === undefined) && (missing1 = "ResultCode"))) || ((data1.ResultInfo === undefined) && (missing1 = "ResultInfo"))){
const err1 = {instancePath:instancePath+"/UserProfileItem/" + i0,schemaPath:"#/oneOf/0/allOf/0/properties/UserProfileItem/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1.To_Account !== undefined){
const _errs8 = errors;
if(typeof data1.To_Account !== "string"){
const err2 = {instancePath:instancePath+"/UserProfileItem/" + i0+"/To_Account",schemaPath:"#/oneOf/0/allOf/0/properties/UserProfileItem/items/properties/To_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.ProfileItem !== undefined){
let data3 = data1.ProfileItem;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
var valid5 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((data4.Tag === undefined) && (missing2 = "Tag")) || ((data4.Value === undefined) && (missing2 = "Value"))){
const err3 = {instancePath:instancePath+"/UserProfileItem/" + i0+"/ProfileItem/" + i1,schemaPath:"#/oneOf/0/allOf/0/properties/UserProfileItem/items/properties/ProfileItem/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data4.Tag !== undefined){
const _errs14 = errors;
if(typeof data4.Tag !== "string"){
const err4 = {instancePath:instancePath+"/UserProfileItem/" + i0+"/ProfileItem/" + i1+"/Tag",schemaPath:"#/oneOf/0/allOf/0/properties/UserProfileItem/items/properties/ProfileItem/items/properties/Tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid6 = _errs14 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.Value !== undefined){
let data6 = data4.Value;
const _errs16 = errors;
if((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))){
const err5 = {instancePath:instancePath+"/UserProfileItem/" + i0+"/ProfileItem/" + i1+"/Value",schemaPath:"#/oneOf/0/allOf/0/properties/UserProfileItem/items/properties/ProfileItem/items/properties/Value/type",keyword:"type",params:{type: schema32.oneOf[0].allOf[0].properties.UserProfileItem.items.properties.ProfileItem.items.properties.Value.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/UserProfileItem/" + i0+"/ProfileItem/" + i1,schemaPath:"#/oneOf/0/allOf/0/properties/UserProfileItem/items/properties/ProfileItem/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid5 = _errs12 === errors;
if(!valid5){
break;
}
}
}
else {
const err7 = {instancePath:instancePath+"/UserProfileItem/" + i0+"/ProfileItem",schemaPath:"#/oneOf/0/allOf/0/properties/UserProfileItem/items/properties/ProfileItem/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.ResultCode !== undefined){
let data7 = data1.ResultCode;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err8 = {instancePath:instancePath+"/UserProfileItem/" + i0+"/ResultCode",schemaPath:"#/oneOf/0/allOf/0/properties/UserProfileItem/items/properties/ResultCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err9 = {instancePath:instancePath+"/UserProfileItem/" + i0+"/ResultCode",schemaPath:"#/oneOf/0/allOf/0/properties/UserProfileItem/items/properties/ResultCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.ResultInfo !== undefined){
const _errs20 = errors;
if(typeof data1.ResultInfo !== "string"){
const err10 = {instancePath:instancePath+"/UserProfileItem/" + i0+"/ResultInfo",schemaPath:"#/oneOf/0/allOf/0/properties/UserProfileItem/items/properties/ResultInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid4 = _errs20 === errors;
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
const err11 = {instancePath:instancePath+"/UserProfileItem/" + i0,schemaPath:"#/oneOf/0/allOf/0/properties/UserProfileItem/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid3 = _errs6 === errors;
if(!valid3){
break;
}
}
}
else {
const err12 = {instancePath:instancePath+"/UserProfileItem",schemaPath:"#/oneOf/0/allOf/0/properties/UserProfileItem/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.Fail_Account !== undefined){
let data9 = data.Fail_Account;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
if(data9.length < 1){
const err13 = {instancePath:instancePath+"/Fail_Account",schemaPath:"#/oneOf/0/allOf/0/properties/Fail_Account/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
var valid7 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs24 = errors;
if(typeof data9[i2] !== "string"){
const err14 = {instancePath:instancePath+"/Fail_Account/" + i2,schemaPath:"#/oneOf/0/allOf/0/properties/Fail_Account/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid7 = _errs24 === errors;
if(!valid7){
break;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/Fail_Account",schemaPath:"#/oneOf/0/allOf/0/properties/Fail_Account/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.ActionStatus === undefined) && (missing3 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing3 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing3 = "ErrorInfo"))){
const err17 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/allOf/0/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data11 = data.ActionStatus;
const _errs29 = errors;
if(typeof data11 !== "string"){
const err18 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/allOf/0/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if("OK" !== data11){
const err19 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/allOf/0/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid9 = _errs29 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.ErrorCode !== undefined){
let data12 = data.ErrorCode;
const _errs31 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err20 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/allOf/0/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(0 !== data12){
const err21 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/allOf/0/properties/ErrorCode/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid9 = _errs31 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.ErrorInfo !== undefined){
const _errs33 = errors;
if(typeof data.ErrorInfo !== "string"){
const err22 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/0/allOf/1/allOf/0/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid9 = _errs33 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid8 = _errs27 === errors;
if(valid8){
const _errs35 = errors;
if(errors === _errs35){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.ErrorDisplay === undefined) && (missing4 = "ErrorDisplay")){
const err24 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/allOf/1/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.ErrorDisplay !== undefined){
if(typeof data.ErrorDisplay !== "string"){
const err25 = {instancePath:instancePath+"/ErrorDisplay",schemaPath:"#/oneOf/0/allOf/1/allOf/1/properties/ErrorDisplay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid8 = _errs35 === errors;
}
var valid1 = _errs26 === errors;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.ErrorDisplay = true;
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
props0.UserProfileItem = true;
props0.Fail_Account = true;
}
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((((data.ActionStatus === undefined) && (missing5 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing5 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing5 = "ErrorInfo"))){
const err27 = {instancePath,schemaPath:"#/oneOf/1/allOf/0/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data15 = data.ActionStatus;
const _errs42 = errors;
if(typeof data15 !== "string"){
const err28 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/allOf/0/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if("FAIL" !== data15){
const err29 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/allOf/0/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "FAIL"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid12 = _errs42 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.ErrorCode !== undefined){
let data16 = data.ErrorCode;
const _errs44 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err30 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/allOf/0/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(errors === _errs44){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err31 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/allOf/0/properties/ErrorCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
var valid12 = _errs44 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.ErrorInfo !== undefined){
let data17 = data.ErrorInfo;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err32 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/allOf/0/properties/ErrorInfo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/allOf/0/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var valid12 = _errs46 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/oneOf/1/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid11 = _errs40 === errors;
if(valid11){
const _errs48 = errors;
if(errors === _errs48){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.ErrorDisplay === undefined) && (missing6 = "ErrorDisplay")){
const err35 = {instancePath,schemaPath:"#/oneOf/1/allOf/1/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data.ErrorDisplay !== undefined){
if(typeof data.ErrorDisplay !== "string"){
const err36 = {instancePath:instancePath+"/ErrorDisplay",schemaPath:"#/oneOf/1/allOf/1/properties/ErrorDisplay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/oneOf/1/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid11 = _errs48 === errors;
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.ErrorDisplay = true;
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
}
}
}
if(!valid0){
const err38 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};

const account_import = validate22;

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ActionStatus === undefined) && (missing0 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing0 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing0 = "ErrorInfo"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data0 = data.ActionStatus;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("OK" !== data0){
const err2 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.ErrorCode !== undefined){
let data1 = data.ErrorCode;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(0 !== data1){
const err4 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/properties/ErrorCode/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.ErrorInfo !== undefined){
const _errs7 = errors;
if(typeof data.ErrorInfo !== "string"){
const err5 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/0/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
}
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.ActionStatus === undefined) && (missing1 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing1 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing1 = "ErrorInfo"))){
const err7 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data3 = data.ActionStatus;
const _errs11 = errors;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("FAIL" !== data3){
const err9 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "FAIL"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ErrorCode !== undefined){
let data4 = data.ErrorCode;
const _errs13 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ErrorInfo !== undefined){
let data5 = data.ErrorInfo;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err12 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
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
else {
const err14 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
}
}
}
if(!valid0){
const err15 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":true,"dynamicItems":false};

const account_check = validate23;
const schema34 = {"oneOf":[{"allOf":[{"type":"object","required":["ResultItem"],"properties":{"ResultItem":{"type":"array","items":{"type":"object","required":["UserID","ResultCode","ResultInfo","AccountStatus"],"properties":{"UserID":{"type":"string"},"ResultCode":{"type":"integer","const":0},"ResultInfo":{"type":"string"},"AccountStatus":{"type":"string","enum":["Imported","NotImported"]}}}}}},{"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"type":"string","const":"OK"},"ErrorCode":{"type":"integer","const":0},"ErrorInfo":{"type":"string","description":"Empty on success."}}}]},{"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"type":"string","const":"FAIL"},"ErrorCode":{"type":"integer","minimum":1,"description":"A code of the error catalogue."},"ErrorInfo":{"type":"string","minLength":1}}}]};

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ResultItem === undefined) && (missing0 = "ResultItem")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.ResultItem !== undefined){
let data0 = data.ResultItem;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.UserID === undefined) && (missing1 = "UserID")) || ((data1.ResultCode === undefined) && (missing1 = "ResultCode"))) || ((data1.ResultInfo === undefined) && (missing1 = "ResultInfo"))) || ((data1.AccountStatus === undefined) && (missing1 = "AccountStatus"))){
const err1 = {instancePath:instancePath+"/ResultItem/" + i0,schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1.UserID !== undefined){
const _errs8 = errors;
if(typeof data1.UserID !== "string"){
const err2 = {instancePath:instancePath+"/ResultItem/" + i0+"/UserID",schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/items/properties/UserID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.ResultCode !== undefined){
let data3 = data1.ResultCode;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err3 = {instancePath:instancePath+"/ResultItem/" + i0+"/ResultCode",schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/items/properties/ResultCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(0 !== data3){
const err4 = {instancePath:instancePath+"/ResultItem/" + i0+"/ResultCode",schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/items/properties/ResultCode/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.ResultInfo !== undefined){
const _errs12 = errors;
if(typeof data1.ResultInfo !== "string"){
const err5 = {instancePath:instancePath+"/ResultItem/" + i0+"/ResultInfo",schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/items/properties/ResultInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.AccountStatus !== undefined){
let data5 = data1.AccountStatus;
const _errs14 = errors;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/ResultItem/" + i0+"/AccountStatus",schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/items/properties/AccountStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data5 === "Imported") || (data5 === "NotImported"))){
const err7 = {instancePath:instancePath+"/ResultItem/" + i0+"/AccountStatus",schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/items/properties/AccountStatus/enum",keyword:"enum",params:{allowedValues: schema34.oneOf[0].allOf[0].properties.ResultItem.items.properties.AccountStatus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid4 = _errs14 === errors;
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
const err8 = {instancePath:instancePath+"/ResultItem/" + i0,schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid3 = _errs6 === errors;
if(!valid3){
break;
}
}
}
else {
const err9 = {instancePath:instancePath+"/ResultItem",schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs16 = errors;
if(errors === _errs16){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.ActionStatus === undefined) && (missing2 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing2 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing2 = "ErrorInfo"))){
const err11 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data6 = data.ActionStatus;
const _errs18 = errors;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("OK" !== data6){
const err13 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ErrorCode !== undefined){
let data7 = data.ErrorCode;
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(0 !== data7){
const err15 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ErrorInfo !== undefined){
const _errs22 = errors;
if(typeof data.ErrorInfo !== "string"){
const err16 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid1 = _errs16 === errors;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
props0.ResultItem = true;
}
const _errs24 = errors;
if(errors === _errs24){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.ActionStatus === undefined) && (missing3 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing3 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing3 = "ErrorInfo"))){
const err18 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data9 = data.ActionStatus;
const _errs26 = errors;
if(typeof data9 !== "string"){
const err19 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("FAIL" !== data9){
const err20 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "FAIL"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.ErrorCode !== undefined){
let data10 = data.ErrorCode;
const _errs28 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(errors === _errs28){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.ErrorInfo !== undefined){
let data11 = data.ErrorInfo;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err23 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
}
}
}
if(!valid0){
const err26 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":true,"dynamicItems":false};

const im_get_attr_name = validate24;
const pattern4 = new RegExp("^[0-9]$", "u");
const func6 = byteLength;

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.AttrNames === undefined) && (missing0 = "AttrNames")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.AttrNames !== undefined){
let data0 = data.AttrNames;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs6 = errors;
if(errors === _errs6){
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
const err1 = {instancePath:instancePath+"/AttrNames",schemaPath:"#/oneOf/0/allOf/0/properties/AttrNames/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]$"},message:"must match pattern \""+"^[0-9]$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/AttrNames",schemaPath:"#/oneOf/0/allOf/0/properties/AttrNames/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid3 = _errs6 === errors;
if(!valid3){
const err3 = {instancePath:instancePath+"/AttrNames",schemaPath:"#/oneOf/0/allOf/0/properties/AttrNames/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
}
if(valid3){
for(const key1 in data0){
let data1 = data0[key1];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err4 = {instancePath:instancePath+"/AttrNames/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/0/allOf/0/properties/AttrNames/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(func6(data1) > 50){
const err5 = {instancePath:instancePath+"/AttrNames/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/0/allOf/0/properties/AttrNames/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/AttrNames/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/0/allOf/0/properties/AttrNames/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid4 = _errs9 === errors;
if(!valid4){
break;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/AttrNames",schemaPath:"#/oneOf/0/allOf/0/properties/AttrNames/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.ActionStatus === undefined) && (missing1 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing1 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing1 = "ErrorInfo"))){
const err9 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data2 = data.ActionStatus;
const _errs13 = errors;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("OK" !== data2){
const err11 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ErrorCode !== undefined){
let data3 = data.ErrorCode;
const _errs15 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(0 !== data3){
const err13 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ErrorInfo !== undefined){
const _errs17 = errors;
if(typeof data.ErrorInfo !== "string"){
const err14 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid1 = _errs11 === errors;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
props0.AttrNames = true;
}
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.ActionStatus === undefined) && (missing2 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing2 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing2 = "ErrorInfo"))){
const err16 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data5 = data.ActionStatus;
const _errs21 = errors;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if("FAIL" !== data5){
const err18 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "FAIL"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.ErrorCode !== undefined){
let data6 = data.ErrorCode;
const _errs23 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err19 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(errors === _errs23){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.ErrorInfo !== undefined){
let data7 = data.ErrorInfo;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err21 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
}
}
}
if(!valid0){
const err24 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate24.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":true,"dynamicItems":false};

const im_get_attr = validate25;

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.UserAttrs === undefined) && (missing0 = "UserAttrs")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.UserAttrs !== undefined){
let data0 = data.UserAttrs;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.To_Account === undefined) && (missing1 = "To_Account")) || ((data1.Attrs === undefined) && (missing1 = "Attrs"))){
const err1 = {instancePath:instancePath+"/UserAttrs/" + i0,schemaPath:"#/oneOf/0/allOf/0/properties/UserAttrs/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1.To_Account !== undefined){
const _errs8 = errors;
if(typeof data1.To_Account !== "string"){
const err2 = {instancePath:instancePath+"/UserAttrs/" + i0+"/To_Account",schemaPath:"#/oneOf/0/allOf/0/properties/UserAttrs/items/properties/To_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.Attrs !== undefined){
let data3 = data1.Attrs;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func6(data4) > 50){
const err3 = {instancePath:instancePath+"/UserAttrs/" + i0+"/Attrs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/0/allOf/0/properties/UserAttrs/items/properties/Attrs/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/UserAttrs/" + i0+"/Attrs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/0/allOf/0/properties/UserAttrs/items/properties/Attrs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid5 = _errs13 === errors;
if(!valid5){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/UserAttrs/" + i0+"/Attrs",schemaPath:"#/oneOf/0/allOf/0/properties/UserAttrs/items/properties/Attrs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/UserAttrs/" + i0,schemaPath:"#/oneOf/0/allOf/0/properties/UserAttrs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid3 = _errs6 === errors;
if(!valid3){
break;
}
}
}
else {
const err7 = {instancePath:instancePath+"/UserAttrs",schemaPath:"#/oneOf/0/allOf/0/properties/UserAttrs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.ActionStatus === undefined) && (missing2 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing2 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing2 = "ErrorInfo"))){
const err9 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data5 = data.ActionStatus;
const _errs17 = errors;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("OK" !== data5){
const err11 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid6 = _errs17 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.ErrorCode !== undefined){
let data6 = data.ErrorCode;
const _errs19 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(0 !== data6){
const err13 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid6 = _errs19 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.ErrorInfo !== undefined){
const _errs21 = errors;
if(typeof data.ErrorInfo !== "string"){
const err14 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid1 = _errs15 === errors;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
props0.UserAttrs = true;
}
const _errs23 = errors;
if(errors === _errs23){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.ActionStatus === undefined) && (missing3 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing3 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing3 = "ErrorInfo"))){
const err16 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data8 = data.ActionStatus;
const _errs25 = errors;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if("FAIL" !== data8){
const err18 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "FAIL"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid7 = _errs25 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.ErrorCode !== undefined){
let data9 = data.ErrorCode;
const _errs27 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(errors === _errs27){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
var valid7 = _errs27 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.ErrorInfo !== undefined){
let data10 = data.ErrorInfo;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err21 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var valid7 = _errs29 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
}
}
}
if(!valid0){
const err24 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate25.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate25.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":true,"dynamicItems":false};

const multiaccount_import = validate26;

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.FailAccounts === undefined) && (missing0 = "FailAccounts")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.FailAccounts !== undefined){
let data0 = data.FailAccounts;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/FailAccounts/" + i0,schemaPath:"#/oneOf/0/allOf/0/properties/FailAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs6 === errors;
if(!valid3){
break;
}
}
}
else {
const err2 = {instancePath:instancePath+"/FailAccounts",schemaPath:"#/oneOf/0/allOf/0/properties/FailAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
}
else {
const err3 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs8 = errors;
if(errors === _errs8){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.ActionStatus === undefined) && (missing1 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing1 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing1 = "ErrorInfo"))){
const err4 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data2 = data.ActionStatus;
const _errs10 = errors;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("OK" !== data2){
const err6 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.ErrorCode !== undefined){
let data3 = data.ErrorCode;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(0 !== data3){
const err8 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.ErrorInfo !== undefined){
const _errs14 = errors;
if(typeof data.ErrorInfo !== "string"){
const err9 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid1 = _errs8 === errors;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
props0.FailAccounts = true;
}
const _errs16 = errors;
if(errors === _errs16){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.ActionStatus === undefined) && (missing2 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing2 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing2 = "ErrorInfo"))){
const err11 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data5 = data.ActionStatus;
const _errs18 = errors;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("FAIL" !== data5){
const err13 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "FAIL"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ErrorCode !== undefined){
let data6 = data.ErrorCode;
const _errs20 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(errors === _errs20){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ErrorInfo !== undefined){
let data7 = data.ErrorInfo;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err16 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
}
}
}
if(!valid0){
const err19 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate26.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":true,"dynamicItems":false};

const account_delete = validate27;

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ResultItem === undefined) && (missing0 = "ResultItem")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.ResultItem !== undefined){
let data0 = data.ResultItem;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.ResultCode === undefined) && (missing1 = "ResultCode")) || ((data1.ResultInfo === undefined) && (missing1 = "ResultInfo"))) || ((data1.UserID === undefined) && (missing1 = "UserID"))){
const err1 = {instancePath:instancePath+"/ResultItem/" + i0,schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1.ResultCode !== undefined){
let data2 = data1.ResultCode;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/ResultItem/" + i0+"/ResultCode",schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/items/properties/ResultCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/ResultItem/" + i0+"/ResultCode",schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/items/properties/ResultCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.ResultInfo !== undefined){
const _errs10 = errors;
if(typeof data1.ResultInfo !== "string"){
const err4 = {instancePath:instancePath+"/ResultItem/" + i0+"/ResultInfo",schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/items/properties/ResultInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.UserID !== undefined){
const _errs12 = errors;
if(typeof data1.UserID !== "string"){
const err5 = {instancePath:instancePath+"/ResultItem/" + i0+"/UserID",schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/items/properties/UserID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/ResultItem/" + i0,schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid3 = _errs6 === errors;
if(!valid3){
break;
}
}
}
else {
const err7 = {instancePath:instancePath+"/ResultItem",schemaPath:"#/oneOf/0/allOf/0/properties/ResultItem/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs14 = errors;
if(errors === _errs14){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.ActionStatus === undefined) && (missing2 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing2 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing2 = "ErrorInfo"))){
const err9 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data5 = data.ActionStatus;
const _errs16 = errors;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("OK" !== data5){
const err11 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ErrorCode !== undefined){
let data6 = data.ErrorCode;
const _errs18 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(0 !== data6){
const err13 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.ErrorInfo !== undefined){
const _errs20 = errors;
if(typeof data.ErrorInfo !== "string"){
const err14 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid1 = _errs14 === errors;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
props0.ResultItem = true;
}
const _errs22 = errors;
if(errors === _errs22){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.ActionStatus === undefined) && (missing3 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing3 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing3 = "ErrorInfo"))){
const err16 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data8 = data.ActionStatus;
const _errs24 = errors;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if("FAIL" !== data8){
const err18 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "FAIL"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.ErrorCode !== undefined){
let data9 = data.ErrorCode;
const _errs26 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.ErrorInfo !== undefined){
let data10 = data.ErrorInfo;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err21 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
}
}
}
if(!valid0){
const err24 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate27.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate27.evaluated = {"dynamicProps":true,"dynamicItems":false};

const query_online_status = validate28;
const schema39 = {"oneOf":[{"allOf":[{"type":"object","required":["QueryResult"],"properties":{"QueryResult":{"type":"array","items":{"type":"object","required":["To_Account","Status"],"properties":{"To_Account":{"type":"string"},"Status":{"type":"string","enum":["Online","PushOnline","Offline"]},"Detail":{"type":"array","items":{"type":"object","required":["Platform","Status"],"properties":{"Platform":{"type":"string","enum":["iPhone","Android","Web","PC","iPad","Mac"]},"Status":{"type":"string","enum":["Online","PushOnline"]}}}}}}},"ErrorList":{"type":"array","minItems":1,"description":"Accounts that do not exist; absent when there are none.","items":{"type":"object","required":["To_Account","ErrorCode"],"properties":{"To_Account":{"type":"string"},"ErrorCode":{"type":"integer","minimum":1}}}}}},{"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"type":"string","const":"OK"},"ErrorCode":{"type":"integer","const":0},"ErrorInfo":{"type":"string","description":"Empty on success."}}}]},{"type":"object","required":["ActionStatus","ErrorCode","ErrorInfo"],"properties":{"ActionStatus":{"type":"string","const":"FAIL"},"ErrorCode":{"type":"integer","minimum":1,"description":"A code of the error catalogue."},"ErrorInfo":{"type":"string","minLength":1}}}]};

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.QueryResult === undefined) && (missing0 = "QueryResult")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.QueryResult !== undefined){
let data0 = data.QueryResult;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.To_Account === undefined) && (missing1 = "To_Account")) || ((data1.Status === undefined) && (missing1 = "Status"))){
const err1 = {instancePath:instancePath+"/QueryResult/" + i0,schemaPath:"#/oneOf/0/allOf/0/properties/QueryResult/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1.To_Account !== undefined){
const _errs8 = errors;
if(typeof data1.To_Account !== "string"){
const err2 = {instancePath:instancePath+"/QueryResult/" + i0+"/To_Account",schemaPath:"#/oneOf/0/allOf/0/properties/QueryResult/items/properties/To_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.Status !== undefined){
let data3 = data1.Status;
const _errs10 = errors;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/QueryResult/" + i0+"/Status",schemaPath:"#/oneOf/0/allOf/0/properties/QueryResult/items/properties/Status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data3 === "Online") || (data3 === "PushOnline")) || (data3 === "Offline"))){
const err4 = {instancePath:instancePath+"/QueryResult/" + i0+"/Status",schemaPath:"#/oneOf/0/allOf/0/properties/QueryResult/items/properties/Status/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].allOf[0].properties.QueryResult.items.properties.Status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.Detail !== undefined){
let data4 = data1.Detail;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data4)){
var valid5 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((data5.Platform === undefined) && (missing2 = "Platform")) || ((data5.Status === undefined) && (missing2 = "Status"))){
const err5 = {instancePath:instancePath+"/QueryResult/" + i0+"/Detail/" + i1,schemaPath:"#/oneOf/0/allOf/0/properties/QueryResult/items/properties/Detail/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data5.Platform !== undefined){
let data6 = data5.Platform;
const _errs16 = errors;
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/QueryResult/" + i0+"/Detail/" + i1+"/Platform",schemaPath:"#/oneOf/0/allOf/0/properties/QueryResult/items/properties/Detail/items/properties/Platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((data6 === "iPhone") || (data6 === "Android")) || (data6 === "Web")) || (data6 === "PC")) || (data6 === "iPad")) || (data6 === "Mac"))){
const err7 = {instancePath:instancePath+"/QueryResult/" + i0+"/Detail/" + i1+"/Platform",schemaPath:"#/oneOf/0/allOf/0/properties/QueryResult/items/properties/Detail/items/properties/Platform/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].allOf[0].properties.QueryResult.items.properties.Detail.items.properties.Platform.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.Status !== undefined){
let data7 = data5.Status;
const _errs18 = errors;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/QueryResult/" + i0+"/Detail/" + i1+"/Status",schemaPath:"#/oneOf/0/allOf/0/properties/QueryResult/items/properties/Detail/items/properties/Status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data7 === "Online") || (data7 === "PushOnline"))){
const err9 = {instancePath:instancePath+"/QueryResult/" + i0+"/Detail/" + i1+"/Status",schemaPath:"#/oneOf/0/allOf/0/properties/QueryResult/items/properties/Detail/items/properties/Status/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].allOf[0].properties.QueryResult.items.properties.Detail.items.properties.Status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/QueryResult/" + i0+"/Detail/" + i1,schemaPath:"#/oneOf/0/allOf/0/properties/QueryResult/items/properties/Detail/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid5 = _errs14 === errors;
if(!valid5){
break;
}
}
}
else {
const err11 = {instancePath:instancePath+"/QueryResult/" + i0+"/Detail",schemaPath:"#/oneOf/0/allOf/0/properties/QueryResult/items/properties/Detail/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/QueryResult/" + i0,schemaPath:"#/oneOf/0/allOf/0/properties/QueryResult/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid3 = _errs6 === errors;
if(!valid3){
break;
}
}
}
else {
const err13 = {instancePath:instancePath+"/QueryResult",schemaPath:"#/oneOf/0/allOf/0/properties/QueryResult/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ErrorList !== undefined){
let data8 = data.ErrorList;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data8)){
if(data8.length < 1){
const err14 = {instancePath:instancePath+"/ErrorList",schemaPath:"#/oneOf/0/allOf/0/properties/ErrorList/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
var valid7 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if(((data9.To_Account === undefined) && (missing3 = "To_Account")) || ((data9.ErrorCode === undefined) && (missing3 = "ErrorCode"))){
const err15 = {instancePath:instancePath+"/ErrorList/" + i2,schemaPath:"#/oneOf/0/allOf/0/properties/ErrorList/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data9.To_Account !== undefined){
const _errs24 = errors;
if(typeof data9.To_Account !== "string"){
const err16 = {instancePath:instancePath+"/ErrorList/" + i2+"/To_Account",schemaPath:"#/oneOf/0/allOf/0/properties/ErrorList/items/properties/To_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid8 = _errs24 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data9.ErrorCode !== undefined){
let data11 = data9.ErrorCode;
const _errs26 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err17 = {instancePath:instancePath+"/ErrorList/" + i2+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/0/properties/ErrorList/items/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(errors === _errs26){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err18 = {instancePath:instancePath+"/ErrorList/" + i2+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/0/properties/ErrorList/items/properties/ErrorCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/ErrorList/" + i2,schemaPath:"#/oneOf/0/allOf/0/properties/ErrorList/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid7 = _errs22 === errors;
if(!valid7){
break;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/ErrorList",schemaPath:"#/oneOf/0/allOf/0/properties/ErrorList/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs28 = errors;
if(errors === _errs28){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((data.ActionStatus === undefined) && (missing4 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing4 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing4 = "ErrorInfo"))){
const err22 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data12 = data.ActionStatus;
const _errs30 = errors;
if(typeof data12 !== "string"){
const err23 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if("OK" !== data12){
const err24 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid9 = _errs30 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.ErrorCode !== undefined){
let data13 = data.ErrorCode;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err25 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(0 !== data13){
const err26 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid9 = _errs32 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.ErrorInfo !== undefined){
const _errs34 = errors;
if(typeof data.ErrorInfo !== "string"){
const err27 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid9 = _errs34 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var valid1 = _errs28 === errors;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
props0.QueryResult = true;
props0.ErrorList = true;
}
const _errs36 = errors;
if(errors === _errs36){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((((data.ActionStatus === undefined) && (missing5 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing5 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing5 = "ErrorInfo"))){
const err29 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data15 = data.ActionStatus;
const _errs38 = errors;
if(typeof data15 !== "string"){
const err30 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if("FAIL" !== data15){
const err31 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "FAIL"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.ErrorCode !== undefined){
let data16 = data.ErrorCode;
const _errs40 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err32 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(errors === _errs40){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err33 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
var valid10 = _errs40 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.ErrorInfo !== undefined){
let data17 = data.ErrorInfo;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err34 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var valid10 = _errs42 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid0 = _errs36 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
}
}
}
if(!valid0){
const err37 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
validate28.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate28.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":true,"dynamicItems":false};

const im_get_tag = validate29;

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.UserTags === undefined) && (missing0 = "UserTags")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.UserTags !== undefined){
let data0 = data.UserTags;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.To_Account === undefined) && (missing1 = "To_Account")) || ((data1.Tags === undefined) && (missing1 = "Tags"))){
const err1 = {instancePath:instancePath+"/UserTags/" + i0,schemaPath:"#/oneOf/0/allOf/0/properties/UserTags/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1.To_Account !== undefined){
const _errs8 = errors;
if(typeof data1.To_Account !== "string"){
const err2 = {instancePath:instancePath+"/UserTags/" + i0+"/To_Account",schemaPath:"#/oneOf/0/allOf/0/properties/UserTags/items/properties/To_Account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.Tags !== undefined){
let data3 = data1.Tags;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
var valid5 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(typeof data3[i1] !== "string"){
const err3 = {instancePath:instancePath+"/UserTags/" + i0+"/Tags/" + i1,schemaPath:"#/oneOf/0/allOf/0/properties/UserTags/items/properties/Tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid5 = _errs12 === errors;
if(!valid5){
break;
}
}
}
else {
const err4 = {instancePath:instancePath+"/UserTags/" + i0+"/Tags",schemaPath:"#/oneOf/0/allOf/0/properties/UserTags/items/properties/Tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/UserTags/" + i0,schemaPath:"#/oneOf/0/allOf/0/properties/UserTags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid3 = _errs6 === errors;
if(!valid3){
break;
}
}
}
else {
const err6 = {instancePath:instancePath+"/UserTags",schemaPath:"#/oneOf/0/allOf/0/properties/UserTags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs14 = errors;
if(errors === _errs14){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.ActionStatus === undefined) && (missing2 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing2 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing2 = "ErrorInfo"))){
const err8 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data5 = data.ActionStatus;
const _errs16 = errors;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("OK" !== data5){
const err10 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.ErrorCode !== undefined){
let data6 = data.ErrorCode;
const _errs18 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(0 !== data6){
const err12 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.ErrorInfo !== undefined){
const _errs20 = errors;
if(typeof data.ErrorInfo !== "string"){
const err13 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid1 = _errs14 === errors;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
props0.UserTags = true;
}
const _errs22 = errors;
if(errors === _errs22){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.ActionStatus === undefined) && (missing3 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing3 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing3 = "ErrorInfo"))){
const err15 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data8 = data.ActionStatus;
const _errs24 = errors;
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("FAIL" !== data8){
const err17 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "FAIL"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid7 = _errs24 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.ErrorCode !== undefined){
let data9 = data.ErrorCode;
const _errs26 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.ErrorInfo !== undefined){
let data10 = data.ErrorInfo;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err20 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid7 = _errs28 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
}
}
}
if(!valid0){
const err23 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate29.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate29.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":true,"dynamicItems":false};

const im_push = validate30;

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.TaskId === undefined) && (missing0 = "TaskId")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.TaskId !== undefined){
if(typeof data.TaskId !== "string"){
const err1 = {instancePath:instancePath+"/TaskId",schemaPath:"#/oneOf/0/allOf/0/properties/TaskId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/oneOf/0/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.ActionStatus === undefined) && (missing1 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing1 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing1 = "ErrorInfo"))){
const err3 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data1 = data.ActionStatus;
const _errs8 = errors;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("OK" !== data1){
const err5 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/0/allOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "OK"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.ErrorCode !== undefined){
let data2 = data.ErrorCode;
const _errs10 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(0 !== data2){
const err7 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorCode/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.ErrorInfo !== undefined){
const _errs12 = errors;
if(typeof data.ErrorInfo !== "string"){
const err8 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/0/allOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/oneOf/0/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid1 = _errs6 === errors;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
props0.TaskId = true;
}
const _errs14 = errors;
if(errors === _errs14){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.ActionStatus === undefined) && (missing2 = "ActionStatus")) || ((data.ErrorCode === undefined) && (missing2 = "ErrorCode"))) || ((data.ErrorInfo === undefined) && (missing2 = "ErrorInfo"))){
const err10 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.ActionStatus !== undefined){
let data4 = data.ActionStatus;
const _errs16 = errors;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("FAIL" !== data4){
const err12 = {instancePath:instancePath+"/ActionStatus",schemaPath:"#/oneOf/1/properties/ActionStatus/const",keyword:"const",params:{allowedValue: "FAIL"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.ErrorCode !== undefined){
let data5 = data.ErrorCode;
const _errs18 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(errors === _errs18){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/ErrorCode",schemaPath:"#/oneOf/1/properties/ErrorCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.ErrorInfo !== undefined){
let data6 = data.ErrorInfo;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err15 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/ErrorInfo",schemaPath:"#/oneOf/1/properties/ErrorInfo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.ActionStatus = true;
props0.ErrorCode = true;
props0.ErrorInfo = true;
}
}
}
if(!valid0){
const err18 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate30.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":true,"dynamicItems":false};

/** The chat API's answers, by operation. */
export const chatAnswers: Readonly<Record<"portrait_set" | "portrait_get" | "account_import" | "account_check" | "im_set_attr_name" | "im_get_attr_name" | "im_set_attr" | "im_get_attr" | "multiaccount_import" | "account_delete" | "kick" | "query_online_status" | "im_remove_attr" | "im_add_tag" | "im_get_tag" | "im_remove_tag" | "im_remove_all_tags" | "im_push", import('../create-validator.ts').Validator<import('../wire.ts').ChatErrorCode>>> = {
  portrait_set: createValidator(portrait_set, 40001, {}),
  portrait_get: createValidator(portrait_get, 40001, {}),
  account_import: createValidator(account_import, 70402, {}),
  account_check: createValidator(account_check, 70402, {}),
  im_set_attr_name: createValidator(account_import, 90001, {}),
  im_get_attr_name: createValidator(im_get_attr_name, 90001, {}),
  im_set_attr: createValidator(account_import, 90001, {}),
  im_get_attr: createValidator(im_get_attr, 90001, {}),
  multiaccount_import: createValidator(multiaccount_import, 70402, {}),
  account_delete: createValidator(account_delete, 70402, {}),
  kick: createValidator(account_import, 70402, {}),
  query_online_status: createValidator(query_online_status, 90001, {}),
  im_remove_attr: createValidator(account_import, 90001, {}),
  im_add_tag: createValidator(account_import, 90001, {}),
  im_get_tag: createValidator(im_get_tag, 90001, {}),
  im_remove_tag: createValidator(account_import, 90001, {}),
  im_remove_all_tags: createValidator(account_import, 90001, {}),
  im_push: createValidator(im_push, 90001, {}),
}
