/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/web/openapi.yaml, SHA-256 cfbe56f669d5d6843bb4523dca6b9f14cf16013118e128d1a72317dfa16806fd
 */
// @ts-nocheck: compiled by Ajv
import { createValidator } from '../create-validator.ts'
import { byteLength } from '../byte-length.ts'
const getMyProfile = validate20;
const func1 = byteLength;

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
if((((((((((((((((data.userID === undefined) && (missing0 = "userID")) || ((data.nick === undefined) && (missing0 = "nick"))) || ((data.gender === undefined) && (missing0 = "gender"))) || ((data.birthday === undefined) && (missing0 = "birthday"))) || ((data.location === undefined) && (missing0 = "location"))) || ((data.selfSignature === undefined) && (missing0 = "selfSignature"))) || ((data.allowType === undefined) && (missing0 = "allowType"))) || ((data.language === undefined) && (missing0 = "language"))) || ((data.avatar === undefined) && (missing0 = "avatar"))) || ((data.messageSettings === undefined) && (missing0 = "messageSettings"))) || ((data.adminForbidType === undefined) && (missing0 = "adminForbidType"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.lastUpdatedTime === undefined) && (missing0 = "lastUpdatedTime"))) || ((data.profileCustomField === undefined) && (missing0 = "profileCustomField"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.userID !== undefined){
const _errs1 = errors;
if(typeof data.userID !== "string"){
validate20.errors = [{instancePath:instancePath+"/userID",schemaPath:"#/properties/userID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nick !== undefined){
const _errs3 = errors;
if(typeof data.nick !== "string"){
validate20.errors = [{instancePath:instancePath+"/nick",schemaPath:"#/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gender !== undefined){
const _errs5 = errors;
if(typeof data.gender !== "string"){
validate20.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.birthday !== undefined){
let data3 = data.birthday;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate20.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
const _errs9 = errors;
if(typeof data.location !== "string"){
validate20.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selfSignature !== undefined){
const _errs11 = errors;
if(typeof data.selfSignature !== "string"){
validate20.errors = [{instancePath:instancePath+"/selfSignature",schemaPath:"#/properties/selfSignature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowType !== undefined){
const _errs13 = errors;
if(typeof data.allowType !== "string"){
validate20.errors = [{instancePath:instancePath+"/allowType",schemaPath:"#/properties/allowType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data7 = data.language;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate20.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.avatar !== undefined){
const _errs17 = errors;
if(typeof data.avatar !== "string"){
validate20.errors = [{instancePath:instancePath+"/avatar",schemaPath:"#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messageSettings !== undefined){
let data9 = data.messageSettings;
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate20.errors = [{instancePath:instancePath+"/messageSettings",schemaPath:"#/properties/messageSettings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adminForbidType !== undefined){
const _errs21 = errors;
if(typeof data.adminForbidType !== "string"){
validate20.errors = [{instancePath:instancePath+"/adminForbidType",schemaPath:"#/properties/adminForbidType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data11 = data.level;
const _errs23 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate20.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data12 = data.role;
const _errs25 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate20.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastUpdatedTime !== undefined){
let data13 = data.lastUpdatedTime;
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/lastUpdatedTime",schemaPath:"#/properties/lastUpdatedTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/lastUpdatedTime",schemaPath:"#/properties/lastUpdatedTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profileCustomField !== undefined){
let data14 = data.profileCustomField;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data14)){
var valid1 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs31 = errors;
if(errors === _errs31){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if(((data15.key === undefined) && (missing1 = "key")) || ((data15.value === undefined) && (missing1 = "value"))){
validate20.errors = [{instancePath:instancePath+"/profileCustomField/" + i0,schemaPath:"#/properties/profileCustomField/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key0 in data15){
if(!((key0 === "key") || (key0 === "value"))){
validate20.errors = [{instancePath:instancePath+"/profileCustomField/" + i0,schemaPath:"#/properties/profileCustomField/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data15.key !== undefined){
const _errs34 = errors;
if(typeof data15.key !== "string"){
validate20.errors = [{instancePath:instancePath+"/profileCustomField/" + i0+"/key",schemaPath:"#/properties/profileCustomField/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data15.value !== undefined){
let data17 = data15.value;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data17 === "string"){
if(func1(data17) > 500){
validate20.errors = [{instancePath:instancePath+"/profileCustomField/" + i0+"/value",schemaPath:"#/properties/profileCustomField/items/properties/value/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profileCustomField/" + i0+"/value",schemaPath:"#/properties/profileCustomField/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs36 === errors;
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
var valid1 = _errs31 === errors;
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
validate20.evaluated = {"props":{"userID":true,"nick":true,"gender":true,"birthday":true,"location":true,"selfSignature":true,"allowType":true,"language":true,"avatar":true,"messageSettings":true,"adminForbidType":true,"level":true,"role":true,"lastUpdatedTime":true,"profileCustomField":true},"dynamicProps":false,"dynamicItems":false};

const getUserProfiles = validate21;

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
if(((data.profiles === undefined) && (missing0 = "profiles")) || ((data.missing === undefined) && (missing0 = "missing"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.profiles !== undefined){
let data0 = data.profiles;
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
if((((((((((((((((data1.userID === undefined) && (missing1 = "userID")) || ((data1.nick === undefined) && (missing1 = "nick"))) || ((data1.gender === undefined) && (missing1 = "gender"))) || ((data1.birthday === undefined) && (missing1 = "birthday"))) || ((data1.location === undefined) && (missing1 = "location"))) || ((data1.selfSignature === undefined) && (missing1 = "selfSignature"))) || ((data1.allowType === undefined) && (missing1 = "allowType"))) || ((data1.language === undefined) && (missing1 = "language"))) || ((data1.avatar === undefined) && (missing1 = "avatar"))) || ((data1.messageSettings === undefined) && (missing1 = "messageSettings"))) || ((data1.adminForbidType === undefined) && (missing1 = "adminForbidType"))) || ((data1.level === undefined) && (missing1 = "level"))) || ((data1.role === undefined) && (missing1 = "role"))) || ((data1.lastUpdatedTime === undefined) && (missing1 = "lastUpdatedTime"))) || ((data1.profileCustomField === undefined) && (missing1 = "profileCustomField"))){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.userID !== undefined){
const _errs5 = errors;
if(typeof data1.userID !== "string"){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/userID",schemaPath:"#/properties/profiles/items/properties/userID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.nick !== undefined){
const _errs7 = errors;
if(typeof data1.nick !== "string"){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/nick",schemaPath:"#/properties/profiles/items/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.gender !== undefined){
const _errs9 = errors;
if(typeof data1.gender !== "string"){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/gender",schemaPath:"#/properties/profiles/items/properties/gender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.birthday !== undefined){
let data5 = data1.birthday;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/birthday",schemaPath:"#/properties/profiles/items/properties/birthday/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.location !== undefined){
const _errs13 = errors;
if(typeof data1.location !== "string"){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/location",schemaPath:"#/properties/profiles/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.selfSignature !== undefined){
const _errs15 = errors;
if(typeof data1.selfSignature !== "string"){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/selfSignature",schemaPath:"#/properties/profiles/items/properties/selfSignature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.allowType !== undefined){
const _errs17 = errors;
if(typeof data1.allowType !== "string"){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/allowType",schemaPath:"#/properties/profiles/items/properties/allowType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.language !== undefined){
let data9 = data1.language;
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/language",schemaPath:"#/properties/profiles/items/properties/language/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.avatar !== undefined){
const _errs21 = errors;
if(typeof data1.avatar !== "string"){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/avatar",schemaPath:"#/properties/profiles/items/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.messageSettings !== undefined){
let data11 = data1.messageSettings;
const _errs23 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/messageSettings",schemaPath:"#/properties/profiles/items/properties/messageSettings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.adminForbidType !== undefined){
const _errs25 = errors;
if(typeof data1.adminForbidType !== "string"){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/adminForbidType",schemaPath:"#/properties/profiles/items/properties/adminForbidType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.level !== undefined){
let data13 = data1.level;
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/level",schemaPath:"#/properties/profiles/items/properties/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.role !== undefined){
let data14 = data1.role;
const _errs29 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/role",schemaPath:"#/properties/profiles/items/properties/role/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.lastUpdatedTime !== undefined){
let data15 = data1.lastUpdatedTime;
const _errs31 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/lastUpdatedTime",schemaPath:"#/properties/profiles/items/properties/lastUpdatedTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/lastUpdatedTime",schemaPath:"#/properties/profiles/items/properties/lastUpdatedTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.profileCustomField !== undefined){
let data16 = data1.profileCustomField;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data16)){
var valid3 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
const _errs35 = errors;
if(errors === _errs35){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if(((data17.key === undefined) && (missing2 = "key")) || ((data17.value === undefined) && (missing2 = "value"))){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/profileCustomField/" + i1,schemaPath:"#/properties/profiles/items/properties/profileCustomField/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key0 in data17){
if(!((key0 === "key") || (key0 === "value"))){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/profileCustomField/" + i1,schemaPath:"#/properties/profiles/items/properties/profileCustomField/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data17.key !== undefined){
const _errs38 = errors;
if(typeof data17.key !== "string"){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/profileCustomField/" + i1+"/key",schemaPath:"#/properties/profiles/items/properties/profileCustomField/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.value !== undefined){
let data19 = data17.value;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data19 === "string"){
if(func1(data19) > 500){
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/profileCustomField/" + i1+"/value",schemaPath:"#/properties/profiles/items/properties/profileCustomField/items/properties/value/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/profileCustomField/" + i1+"/value",schemaPath:"#/properties/profiles/items/properties/profileCustomField/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/profileCustomField/" + i1,schemaPath:"#/properties/profiles/items/properties/profileCustomField/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs35 === errors;
if(!valid3){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0+"/profileCustomField",schemaPath:"#/properties/profiles/items/properties/profileCustomField/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined){
let data20 = data.missing;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data20)){
var valid5 = true;
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
const _errs44 = errors;
if(typeof data20[i2] !== "string"){
validate21.errors = [{instancePath:instancePath+"/missing/" + i2,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs44 === errors;
if(!valid5){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
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
validate21.evaluated = {"props":{"profiles":true,"missing":true},"dynamicProps":false,"dynamicItems":false};

const getUserPresence = validate22;
const schema33 = {"type":"object","required":["users","missing"],"properties":{"users":{"type":"array","items":{"type":"object","required":["userID","status"],"properties":{"userID":{"type":"string"},"status":{"type":"string","enum":["online","offline"]}}}},"missing":{"type":"array","items":{"type":"string"}}}};

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
if(((data.users === undefined) && (missing0 = "users")) || ((data.missing === undefined) && (missing0 = "missing"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(((data1.userID === undefined) && (missing1 = "userID")) || ((data1.status === undefined) && (missing1 = "status"))){
validate22.errors = [{instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.userID !== undefined){
const _errs5 = errors;
if(typeof data1.userID !== "string"){
validate22.errors = [{instancePath:instancePath+"/users/" + i0+"/userID",schemaPath:"#/properties/users/items/properties/userID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status !== undefined){
let data3 = data1.status;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate22.errors = [{instancePath:instancePath+"/users/" + i0+"/status",schemaPath:"#/properties/users/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "online") || (data3 === "offline"))){
validate22.errors = [{instancePath:instancePath+"/users/" + i0+"/status",schemaPath:"#/properties/users/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema33.properties.users.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate22.errors = [{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined){
let data4 = data.missing;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(typeof data4[i1] !== "string"){
validate22.errors = [{instancePath:instancePath+"/missing/" + i1,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"users":true,"missing":true},"dynamicProps":false,"dynamicItems":false};

/** The web API's answers, by operation. */
export const webAnswers: Readonly<Record<"getMyProfile" | "updateMyProfile" | "getUserProfiles" | "getUserPresence", import('../create-validator.ts').Validator<import('../wire.ts').ChatErrorCode>>> = {
  getMyProfile: createValidator(getMyProfile, 40001, {}),
  updateMyProfile: createValidator(getMyProfile, 40001, {}),
  getUserProfiles: createValidator(getUserProfiles, 40001, {}),
  getUserPresence: createValidator(getUserPresence, 40001, {}),
}
