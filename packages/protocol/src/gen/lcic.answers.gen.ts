/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/lcic/openapi.yaml, SHA-256 265cf45183ee646c87f547cb4718f92b04be56820dea01920e1b47b989dea6cb
 */
// @ts-nocheck: compiled by Ajv
import { createValidator } from '../create-validator.ts'
import { codePointLength } from '../code-point-length.ts'
const RegisterUser = validate20;
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.Response === undefined) && (missing0 = "Response")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.Response !== undefined){
let data0 = data.Response;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.UserId === undefined) && (missing1 = "UserId")) || ((data0.Token === undefined) && (missing1 = "Token"))) || ((data0.RequestId === undefined) && (missing1 = "RequestId"))){
const err0 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data0.UserId !== undefined){
const _errs5 = errors;
if(typeof data0.UserId !== "string"){
const err1 = {instancePath:instancePath+"/Response/UserId",schemaPath:"#/properties/Response/oneOf/0/properties/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.Token !== undefined){
const _errs7 = errors;
if(typeof data0.Token !== "string"){
const err2 = {instancePath:instancePath+"/Response/Token",schemaPath:"#/properties/Response/oneOf/0/properties/Token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.RequestId !== undefined){
let data3 = data0.RequestId;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err3 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/0/properties/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/0/properties/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
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
else {
const err5 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.UserId = true;
props0.Token = true;
props0.RequestId = true;
}
const _errs11 = errors;
if(errors === _errs11){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if(((data0.Error === undefined) && (missing2 = "Error")) || ((data0.RequestId === undefined) && (missing2 = "RequestId"))){
const err6 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data0.Error !== undefined){
let data4 = data0.Error;
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if(((data4.Code === undefined) && (missing3 = "Code")) || ((data4.Message === undefined) && (missing3 = "Message"))){
const err7 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/oneOf/1/properties/Error/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data4.Code !== undefined){
let data5 = data4.Code;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err8 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.Message !== undefined){
let data6 = data4.Message;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err10 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/oneOf/1/properties/Error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.RequestId !== undefined){
let data7 = data0.RequestId;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err13 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/1/properties/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/1/properties/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.Error = true;
props0.RequestId = true;
}
}
}
if(!valid1){
const err16 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
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
validate20.evaluated = {"props":{"Response":true},"dynamicProps":false,"dynamicItems":false};

const DescribeUser = validate21;

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
if((data.Response === undefined) && (missing0 = "Response")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.Response !== undefined){
let data0 = data.Response;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((data0.SdkAppId === undefined) && (missing1 = "SdkAppId")) || ((data0.UserId === undefined) && (missing1 = "UserId"))) || ((data0.Name === undefined) && (missing1 = "Name"))) || ((data0.Avatar === undefined) && (missing1 = "Avatar"))) || ((data0.OriginId === undefined) && (missing1 = "OriginId"))) || ((data0.RequestId === undefined) && (missing1 = "RequestId"))){
const err0 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data0.SdkAppId !== undefined){
let data1 = data0.SdkAppId;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/Response/SdkAppId",schemaPath:"#/properties/Response/oneOf/0/properties/SdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/Response/SdkAppId",schemaPath:"#/properties/Response/oneOf/0/properties/SdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.UserId !== undefined){
const _errs7 = errors;
if(typeof data0.UserId !== "string"){
const err3 = {instancePath:instancePath+"/Response/UserId",schemaPath:"#/properties/Response/oneOf/0/properties/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.Name !== undefined){
const _errs9 = errors;
if(typeof data0.Name !== "string"){
const err4 = {instancePath:instancePath+"/Response/Name",schemaPath:"#/properties/Response/oneOf/0/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.Avatar !== undefined){
const _errs11 = errors;
if(typeof data0.Avatar !== "string"){
const err5 = {instancePath:instancePath+"/Response/Avatar",schemaPath:"#/properties/Response/oneOf/0/properties/Avatar/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.OriginId !== undefined){
const _errs13 = errors;
if(typeof data0.OriginId !== "string"){
const err6 = {instancePath:instancePath+"/Response/OriginId",schemaPath:"#/properties/Response/oneOf/0/properties/OriginId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.RequestId !== undefined){
let data6 = data0.RequestId;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err7 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/0/properties/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/0/properties/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
}
}
}
else {
const err9 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.SdkAppId = true;
props0.UserId = true;
props0.Name = true;
props0.Avatar = true;
props0.OriginId = true;
props0.RequestId = true;
}
const _errs17 = errors;
if(errors === _errs17){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if(((data0.Error === undefined) && (missing2 = "Error")) || ((data0.RequestId === undefined) && (missing2 = "RequestId"))){
const err10 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data0.Error !== undefined){
let data7 = data0.Error;
const _errs19 = errors;
if(errors === _errs19){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((data7.Code === undefined) && (missing3 = "Code")) || ((data7.Message === undefined) && (missing3 = "Message"))){
const err11 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/oneOf/1/properties/Error/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data7.Code !== undefined){
let data8 = data7.Code;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err12 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.Message !== undefined){
let data9 = data7.Message;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err14 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/oneOf/1/properties/Error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.RequestId !== undefined){
let data10 = data0.RequestId;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err17 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/1/properties/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/1/properties/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.Error = true;
props0.RequestId = true;
}
}
}
if(!valid1){
const err20 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
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
validate21.evaluated = {"props":{"Response":true},"dynamicProps":false,"dynamicItems":false};

const ModifyUserProfile = validate22;

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
if((data.Response === undefined) && (missing0 = "Response")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.Response !== undefined){
let data0 = data.Response;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.RequestId === undefined) && (missing1 = "RequestId")){
const err0 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs5 = errors;
for(const key0 in data0){
if(!(key0 === "RequestId")){
const err1 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs5 === errors){
if(data0.RequestId !== undefined){
let data1 = data0.RequestId;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err2 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/0/properties/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/0/properties/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
}
}
else {
const err4 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = true;
}
const _errs8 = errors;
if(errors === _errs8){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if(((data0.Error === undefined) && (missing2 = "Error")) || ((data0.RequestId === undefined) && (missing2 = "RequestId"))){
const err5 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data0.Error !== undefined){
let data2 = data0.Error;
const _errs10 = errors;
if(errors === _errs10){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if(((data2.Code === undefined) && (missing3 = "Code")) || ((data2.Message === undefined) && (missing3 = "Message"))){
const err6 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/oneOf/1/properties/Error/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data2.Code !== undefined){
let data3 = data2.Code;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err7 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.Message !== undefined){
let data4 = data2.Message;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err9 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/oneOf/1/properties/Error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.RequestId !== undefined){
let data5 = data0.RequestId;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err12 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/1/properties/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/1/properties/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.Error = true;
props0.RequestId = true;
}
}
}
if(!valid1){
const err15 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
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
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
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
validate22.evaluated = {"props":{"Response":true},"dynamicProps":false,"dynamicItems":false};

const BatchRegister = validate23;

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
if((data.Response === undefined) && (missing0 = "Response")){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.Response !== undefined){
let data0 = data.Response;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.Users === undefined) && (missing1 = "Users")) || ((data0.RequestId === undefined) && (missing1 = "RequestId"))){
const err0 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data0.Users !== undefined){
let data1 = data0.Users;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((((data2.SdkAppId === undefined) && (missing2 = "SdkAppId")) || ((data2.UserId === undefined) && (missing2 = "UserId"))) || ((data2.OriginId === undefined) && (missing2 = "OriginId"))){
const err1 = {instancePath:instancePath+"/Response/Users/" + i0,schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data2.SdkAppId !== undefined){
let data3 = data2.SdkAppId;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err2 = {instancePath:instancePath+"/Response/Users/" + i0+"/SdkAppId",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/SdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/Response/Users/" + i0+"/SdkAppId",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/SdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.UserId !== undefined){
const _errs11 = errors;
if(typeof data2.UserId !== "string"){
const err4 = {instancePath:instancePath+"/Response/Users/" + i0+"/UserId",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.OriginId !== undefined){
const _errs13 = errors;
if(typeof data2.OriginId !== "string"){
const err5 = {instancePath:instancePath+"/Response/Users/" + i0+"/OriginId",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/OriginId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/Response/Users/" + i0,schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid3 = _errs7 === errors;
if(!valid3){
break;
}
}
}
else {
const err7 = {instancePath:instancePath+"/Response/Users",schemaPath:"#/properties/Response/oneOf/0/properties/Users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.RequestId !== undefined){
let data6 = data0.RequestId;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err8 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/0/properties/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/0/properties/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
else {
const err10 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.Users = true;
props0.RequestId = true;
}
const _errs17 = errors;
if(errors === _errs17){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if(((data0.Error === undefined) && (missing3 = "Error")) || ((data0.RequestId === undefined) && (missing3 = "RequestId"))){
const err11 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data0.Error !== undefined){
let data7 = data0.Error;
const _errs19 = errors;
if(errors === _errs19){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing4;
if(((data7.Code === undefined) && (missing4 = "Code")) || ((data7.Message === undefined) && (missing4 = "Message"))){
const err12 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/oneOf/1/properties/Error/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data7.Code !== undefined){
let data8 = data7.Code;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err13 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.Message !== undefined){
let data9 = data7.Message;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err15 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err16 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/oneOf/1/properties/Error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.RequestId !== undefined){
let data10 = data0.RequestId;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err18 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/1/properties/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/1/properties/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.Error = true;
props0.RequestId = true;
}
}
}
if(!valid1){
const err21 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
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
validate23.evaluated = {"props":{"Response":true},"dynamicProps":false,"dynamicItems":false};

const LoginUser = validate24;

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
if((data.Response === undefined) && (missing0 = "Response")){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.Response !== undefined){
let data0 = data.Response;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.UserId === undefined) && (missing1 = "UserId")) || ((data0.Token === undefined) && (missing1 = "Token"))) || ((data0.RequestId === undefined) && (missing1 = "RequestId"))){
const err0 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data0.UserId !== undefined){
const _errs5 = errors;
if(typeof data0.UserId !== "string"){
const err1 = {instancePath:instancePath+"/Response/UserId",schemaPath:"#/properties/Response/oneOf/0/properties/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.Token !== undefined){
const _errs7 = errors;
if(typeof data0.Token !== "string"){
const err2 = {instancePath:instancePath+"/Response/Token",schemaPath:"#/properties/Response/oneOf/0/properties/Token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.RequestId !== undefined){
let data3 = data0.RequestId;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err3 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/0/properties/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/0/properties/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
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
else {
const err5 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.UserId = true;
props0.Token = true;
props0.RequestId = true;
}
const _errs11 = errors;
if(errors === _errs11){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if(((data0.Error === undefined) && (missing2 = "Error")) || ((data0.RequestId === undefined) && (missing2 = "RequestId"))){
const err6 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data0.Error !== undefined){
let data4 = data0.Error;
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if(((data4.Code === undefined) && (missing3 = "Code")) || ((data4.Message === undefined) && (missing3 = "Message"))){
const err7 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/oneOf/1/properties/Error/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data4.Code !== undefined){
let data5 = data4.Code;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err8 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.Message !== undefined){
let data6 = data4.Message;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err10 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/oneOf/1/properties/Error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.RequestId !== undefined){
let data7 = data0.RequestId;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err13 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/1/properties/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/1/properties/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.Error = true;
props0.RequestId = true;
}
}
}
if(!valid1){
const err16 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
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
validate24.evaluated = {"props":{"Response":true},"dynamicProps":false,"dynamicItems":false};

const DescribeUserDetail = validate25;

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
if((data.Response === undefined) && (missing0 = "Response")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.Response !== undefined){
let data0 = data.Response;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.Users === undefined) && (missing1 = "Users")) || ((data0.RequestId === undefined) && (missing1 = "RequestId"))){
const err0 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data0.Users !== undefined){
let data1 = data0.Users;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((((((data2.SdkAppId === undefined) && (missing2 = "SdkAppId")) || ((data2.UserId === undefined) && (missing2 = "UserId"))) || ((data2.Name === undefined) && (missing2 = "Name"))) || ((data2.Avatar === undefined) && (missing2 = "Avatar"))) || ((data2.OriginId === undefined) && (missing2 = "OriginId"))){
const err1 = {instancePath:instancePath+"/Response/Users/" + i0,schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data2.SdkAppId !== undefined){
let data3 = data2.SdkAppId;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err2 = {instancePath:instancePath+"/Response/Users/" + i0+"/SdkAppId",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/SdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/Response/Users/" + i0+"/SdkAppId",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/SdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.UserId !== undefined){
const _errs11 = errors;
if(typeof data2.UserId !== "string"){
const err4 = {instancePath:instancePath+"/Response/Users/" + i0+"/UserId",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.Name !== undefined){
const _errs13 = errors;
if(typeof data2.Name !== "string"){
const err5 = {instancePath:instancePath+"/Response/Users/" + i0+"/Name",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.Avatar !== undefined){
const _errs15 = errors;
if(typeof data2.Avatar !== "string"){
const err6 = {instancePath:instancePath+"/Response/Users/" + i0+"/Avatar",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/Avatar/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.OriginId !== undefined){
const _errs17 = errors;
if(typeof data2.OriginId !== "string"){
const err7 = {instancePath:instancePath+"/Response/Users/" + i0+"/OriginId",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/OriginId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid4 = _errs17 === errors;
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
else {
const err8 = {instancePath:instancePath+"/Response/Users/" + i0,schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid3 = _errs7 === errors;
if(!valid3){
break;
}
}
}
else {
const err9 = {instancePath:instancePath+"/Response/Users",schemaPath:"#/properties/Response/oneOf/0/properties/Users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.RequestId !== undefined){
let data8 = data0.RequestId;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err10 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/0/properties/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/0/properties/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.Users = true;
props0.RequestId = true;
}
const _errs21 = errors;
if(errors === _errs21){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if(((data0.Error === undefined) && (missing3 = "Error")) || ((data0.RequestId === undefined) && (missing3 = "RequestId"))){
const err13 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data0.Error !== undefined){
let data9 = data0.Error;
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing4;
if(((data9.Code === undefined) && (missing4 = "Code")) || ((data9.Message === undefined) && (missing4 = "Message"))){
const err14 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/oneOf/1/properties/Error/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data9.Code !== undefined){
let data10 = data9.Code;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err15 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err16 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.Message !== undefined){
let data11 = data9.Message;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err17 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/oneOf/1/properties/Error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.RequestId !== undefined){
let data12 = data0.RequestId;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err20 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/1/properties/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err21 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/1/properties/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.Error = true;
props0.RequestId = true;
}
}
}
if(!valid1){
const err23 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate25.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
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
validate25.evaluated = {"props":{"Response":true},"dynamicProps":false,"dynamicItems":false};

const DescribeSdkAppIdUsers = validate26;

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
if((data.Response === undefined) && (missing0 = "Response")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.Response !== undefined){
let data0 = data.Response;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.Total === undefined) && (missing1 = "Total")) || ((data0.Users === undefined) && (missing1 = "Users"))) || ((data0.RequestId === undefined) && (missing1 = "RequestId"))){
const err0 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data0.Total !== undefined){
let data1 = data0.Total;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/Response/Total",schemaPath:"#/properties/Response/oneOf/0/properties/Total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/Response/Total",schemaPath:"#/properties/Response/oneOf/0/properties/Total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.Users !== undefined){
let data2 = data0.Users;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((((((data3.SdkAppId === undefined) && (missing2 = "SdkAppId")) || ((data3.UserId === undefined) && (missing2 = "UserId"))) || ((data3.Name === undefined) && (missing2 = "Name"))) || ((data3.Avatar === undefined) && (missing2 = "Avatar"))) || ((data3.OriginId === undefined) && (missing2 = "OriginId"))){
const err3 = {instancePath:instancePath+"/Response/Users/" + i0,schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data3.SdkAppId !== undefined){
let data4 = data3.SdkAppId;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err4 = {instancePath:instancePath+"/Response/Users/" + i0+"/SdkAppId",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/SdkAppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/Response/Users/" + i0+"/SdkAppId",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/SdkAppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.UserId !== undefined){
const _errs13 = errors;
if(typeof data3.UserId !== "string"){
const err6 = {instancePath:instancePath+"/Response/Users/" + i0+"/UserId",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.Name !== undefined){
const _errs15 = errors;
if(typeof data3.Name !== "string"){
const err7 = {instancePath:instancePath+"/Response/Users/" + i0+"/Name",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.Avatar !== undefined){
const _errs17 = errors;
if(typeof data3.Avatar !== "string"){
const err8 = {instancePath:instancePath+"/Response/Users/" + i0+"/Avatar",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/Avatar/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.OriginId !== undefined){
const _errs19 = errors;
if(typeof data3.OriginId !== "string"){
const err9 = {instancePath:instancePath+"/Response/Users/" + i0+"/OriginId",schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/properties/OriginId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid4 = _errs19 === errors;
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
else {
const err10 = {instancePath:instancePath+"/Response/Users/" + i0,schemaPath:"#/properties/Response/oneOf/0/properties/Users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
const err11 = {instancePath:instancePath+"/Response/Users",schemaPath:"#/properties/Response/oneOf/0/properties/Users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.RequestId !== undefined){
let data9 = data0.RequestId;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err12 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/0/properties/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/0/properties/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.Total = true;
props0.Users = true;
props0.RequestId = true;
}
const _errs23 = errors;
if(errors === _errs23){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if(((data0.Error === undefined) && (missing3 = "Error")) || ((data0.RequestId === undefined) && (missing3 = "RequestId"))){
const err15 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data0.Error !== undefined){
let data10 = data0.Error;
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing4;
if(((data10.Code === undefined) && (missing4 = "Code")) || ((data10.Message === undefined) && (missing4 = "Message"))){
const err16 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/oneOf/1/properties/Error/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data10.Code !== undefined){
let data11 = data10.Code;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err17 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/Response/Error/Code",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.Message !== undefined){
let data12 = data10.Message;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err19 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/Response/Error/Message",schemaPath:"#/properties/Response/oneOf/1/properties/Error/properties/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/Response/Error",schemaPath:"#/properties/Response/oneOf/1/properties/Error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.RequestId !== undefined){
let data13 = data0.RequestId;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err22 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/1/properties/RequestId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/Response/RequestId",schemaPath:"#/properties/Response/oneOf/1/properties/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.Error = true;
props0.RequestId = true;
}
}
}
if(!valid1){
const err25 = {instancePath:instancePath+"/Response",schemaPath:"#/properties/Response/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
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
validate26.evaluated = {"props":{"Response":true},"dynamicProps":false,"dynamicItems":false};

/** The lcic API's answers, by operation. */
export const lcicAnswers: Readonly<Record<"RegisterUser" | "DescribeUser" | "ModifyUserProfile" | "BatchRegister" | "LoginUser" | "LoginOriginId" | "DescribeUserDetail" | "DescribeSdkAppIdUsers" | "DeleteUser" | "LoginUserWithRoom" | "LoginOriginIdWithRoom", import('../create-validator.ts').Validator<import('../wire.ts').LcicErrorCode>>> = {
  RegisterUser: createValidator(RegisterUser, "InvalidParameter", {"#/required/Response":"MissingParameter"}),
  DescribeUser: createValidator(DescribeUser, "InvalidParameter", {"#/required/Response":"MissingParameter"}),
  ModifyUserProfile: createValidator(ModifyUserProfile, "InvalidParameter", {"#/required/Response":"MissingParameter"}),
  BatchRegister: createValidator(BatchRegister, "InvalidParameter", {"#/required/Response":"MissingParameter"}),
  LoginUser: createValidator(LoginUser, "InvalidParameter", {"#/required/Response":"MissingParameter"}),
  LoginOriginId: createValidator(LoginUser, "InvalidParameter", {"#/required/Response":"MissingParameter"}),
  DescribeUserDetail: createValidator(DescribeUserDetail, "InvalidParameter", {"#/required/Response":"MissingParameter"}),
  DescribeSdkAppIdUsers: createValidator(DescribeSdkAppIdUsers, "InvalidParameter", {"#/required/Response":"MissingParameter"}),
  DeleteUser: createValidator(ModifyUserProfile, "InvalidParameter", {"#/required/Response":"MissingParameter"}),
  LoginUserWithRoom: createValidator(LoginUser, "InvalidParameter", {"#/required/Response":"MissingParameter"}),
  LoginOriginIdWithRoom: createValidator(LoginUser, "InvalidParameter", {"#/required/Response":"MissingParameter"}),
}
