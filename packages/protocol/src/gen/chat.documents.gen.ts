/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/chat/openapi.yaml, SHA-256 905207254ccb926cbc92ed5d50e675a28af0a99618c33580fee267a4202e14a0
 */
// @ts-nocheck: compiled by Ajv
import { createValidator } from '../create-validator.ts'

const CallbackPortraitSet = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["CallbackCommand","Operator_Account","From_Account","EventTime","ProfileItem"],"properties":{"CallbackCommand":{"type":"string","const":"Profile.CallbackPortraitSet"},"Operator_Account":{"type":"string","description":"Who changed it."},"From_Account":{"type":"string","description":"Whose profile it is."},"EventTime":{"type":"integer","minimum":0,"description":"Milliseconds since the epoch."},"ProfileItem":{"type":"array","minItems":1,"description":"The fields that changed; one that was unset has its default value.","items":{"type":"object","additionalProperties":false,"required":["Tag","Value"],"properties":{"Tag":{"type":"string"},"Value":{"type":["string","integer"]}}}}}};

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
if((((((data.CallbackCommand === undefined) && (missing0 = "CallbackCommand")) || ((data.Operator_Account === undefined) && (missing0 = "Operator_Account"))) || ((data.From_Account === undefined) && (missing0 = "From_Account"))) || ((data.EventTime === undefined) && (missing0 = "EventTime"))) || ((data.ProfileItem === undefined) && (missing0 = "ProfileItem"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "CallbackCommand") || (key0 === "Operator_Account")) || (key0 === "From_Account")) || (key0 === "EventTime")) || (key0 === "ProfileItem"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.CallbackCommand !== undefined){
let data0 = data.CallbackCommand;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Profile.CallbackPortraitSet" !== data0){
validate20.errors = [{instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "Profile.CallbackPortraitSet"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Operator_Account !== undefined){
const _errs4 = errors;
if(typeof data.Operator_Account !== "string"){
validate20.errors = [{instancePath:instancePath+"/Operator_Account",schemaPath:"#/properties/Operator_Account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.From_Account !== undefined){
const _errs6 = errors;
if(typeof data.From_Account !== "string"){
validate20.errors = [{instancePath:instancePath+"/From_Account",schemaPath:"#/properties/From_Account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.EventTime !== undefined){
let data3 = data.EventTime;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate20.errors = [{instancePath:instancePath+"/EventTime",schemaPath:"#/properties/EventTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/EventTime",schemaPath:"#/properties/EventTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ProfileItem !== undefined){
let data4 = data.ProfileItem;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length < 1){
validate20.errors = [{instancePath:instancePath+"/ProfileItem",schemaPath:"#/properties/ProfileItem/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.Tag === undefined) && (missing1 = "Tag")) || ((data5.Value === undefined) && (missing1 = "Value"))){
validate20.errors = [{instancePath:instancePath+"/ProfileItem/" + i0,schemaPath:"#/properties/ProfileItem/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "Tag") || (key1 === "Value"))){
validate20.errors = [{instancePath:instancePath+"/ProfileItem/" + i0,schemaPath:"#/properties/ProfileItem/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.Tag !== undefined){
const _errs15 = errors;
if(typeof data5.Tag !== "string"){
validate20.errors = [{instancePath:instancePath+"/ProfileItem/" + i0+"/Tag",schemaPath:"#/properties/ProfileItem/items/properties/Tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.Value !== undefined){
let data7 = data5.Value;
const _errs17 = errors;
if((typeof data7 !== "string") && (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7))))){
validate20.errors = [{instancePath:instancePath+"/ProfileItem/" + i0+"/Value",schemaPath:"#/properties/ProfileItem/items/properties/Value/type",keyword:"type",params:{type: schema31.properties.ProfileItem.items.properties.Value.type},message:"must be string,integer"}];
return false;
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
validate20.errors = [{instancePath:instancePath+"/ProfileItem/" + i0,schemaPath:"#/properties/ProfileItem/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ProfileItem",schemaPath:"#/properties/ProfileItem/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
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

const StateChange = validate21;
const schema32 = {"type":"object","additionalProperties":false,"required":["CallbackCommand","EventTime","Info"],"properties":{"CallbackCommand":{"type":"string","const":"State.StateChange"},"EventTime":{"type":"integer","minimum":0,"description":"Milliseconds since the epoch."},"Info":{"type":"object","additionalProperties":false,"required":["Action","To_Account","Reason"],"properties":{"Action":{"type":"string","enum":["Login","Logout","Disconnect"]},"To_Account":{"type":"string"},"Reason":{"type":"string","enum":["Register","Unregister","LinkClose","TimeOut"]}}}}};

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
if((((data.CallbackCommand === undefined) && (missing0 = "CallbackCommand")) || ((data.EventTime === undefined) && (missing0 = "EventTime"))) || ((data.Info === undefined) && (missing0 = "Info"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "CallbackCommand") || (key0 === "EventTime")) || (key0 === "Info"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.CallbackCommand !== undefined){
let data0 = data.CallbackCommand;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("State.StateChange" !== data0){
validate21.errors = [{instancePath:instancePath+"/CallbackCommand",schemaPath:"#/properties/CallbackCommand/const",keyword:"const",params:{allowedValue: "State.StateChange"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.EventTime !== undefined){
let data1 = data.EventTime;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate21.errors = [{instancePath:instancePath+"/EventTime",schemaPath:"#/properties/EventTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/EventTime",schemaPath:"#/properties/EventTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.Info !== undefined){
let data2 = data.Info;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.Action === undefined) && (missing1 = "Action")) || ((data2.To_Account === undefined) && (missing1 = "To_Account"))) || ((data2.Reason === undefined) && (missing1 = "Reason"))){
validate21.errors = [{instancePath:instancePath+"/Info",schemaPath:"#/properties/Info/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "Action") || (key1 === "To_Account")) || (key1 === "Reason"))){
validate21.errors = [{instancePath:instancePath+"/Info",schemaPath:"#/properties/Info/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.Action !== undefined){
let data3 = data2.Action;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate21.errors = [{instancePath:instancePath+"/Info/Action",schemaPath:"#/properties/Info/properties/Action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "Login") || (data3 === "Logout")) || (data3 === "Disconnect"))){
validate21.errors = [{instancePath:instancePath+"/Info/Action",schemaPath:"#/properties/Info/properties/Action/enum",keyword:"enum",params:{allowedValues: schema32.properties.Info.properties.Action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.To_Account !== undefined){
const _errs11 = errors;
if(typeof data2.To_Account !== "string"){
validate21.errors = [{instancePath:instancePath+"/Info/To_Account",schemaPath:"#/properties/Info/properties/To_Account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.Reason !== undefined){
let data5 = data2.Reason;
const _errs13 = errors;
if(typeof data5 !== "string"){
validate21.errors = [{instancePath:instancePath+"/Info/Reason",schemaPath:"#/properties/Info/properties/Reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data5 === "Register") || (data5 === "Unregister")) || (data5 === "LinkClose")) || (data5 === "TimeOut"))){
validate21.errors = [{instancePath:instancePath+"/Info/Reason",schemaPath:"#/properties/Info/properties/Reason/enum",keyword:"enum",params:{allowedValues: schema32.properties.Info.properties.Reason.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/Info",schemaPath:"#/properties/Info/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** The chat API's documents, by name. */
export const chatDocuments: Readonly<Record<"CallbackPortraitSet" | "StateChange", import('../create-validator.ts').Validator<import('../wire.ts').ChatErrorCode>>> = {
  CallbackPortraitSet: createValidator(CallbackPortraitSet, undefined, {}),
  StateChange: createValidator(StateChange, undefined, {}),
}
