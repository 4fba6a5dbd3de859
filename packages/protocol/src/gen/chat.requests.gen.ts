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
const schema31 = {"type":"object","required":["From_Account","ProfileItem"],"properties":{"From_Account":{"description":"The user whose profile is written.","type":"string","minLength":1,"x-violations":{"type":60015}},"ProfileItem":{"type":"array","minItems":1,"items":{"type":"object","required":["Tag","Value"],"properties":{"Tag":{"type":"string","description":"A standard tag or the tag of a custom field that the app has declared.","examples":["Tag_Profile_IM_Nick"]},"Value":{"type":["string","integer"],"description":"What the tag's field may hold; see the table of profile fields.","x-violations":{"type":40610}}}}}}};
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
if(((data.From_Account === undefined) && (missing0 = "From_Account")) || ((data.ProfileItem === undefined) && (missing0 = "ProfileItem"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.From_Account !== undefined){
let data0 = data.From_Account;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate20.errors = [{instancePath:instancePath+"/From_Account",schemaPath:"#/properties/From_Account/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/From_Account",schemaPath:"#/properties/From_Account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ProfileItem !== undefined){
let data1 = data.ProfileItem;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
validate20.errors = [{instancePath:instancePath+"/ProfileItem",schemaPath:"#/properties/ProfileItem/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.Tag === undefined) && (missing1 = "Tag")) || ((data2.Value === undefined) && (missing1 = "Value"))){
validate20.errors = [{instancePath:instancePath+"/ProfileItem/" + i0,schemaPath:"#/properties/ProfileItem/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.Tag !== undefined){
const _errs7 = errors;
if(typeof data2.Tag !== "string"){
validate20.errors = [{instancePath:instancePath+"/ProfileItem/" + i0+"/Tag",schemaPath:"#/properties/ProfileItem/items/properties/Tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.Value !== undefined){
let data4 = data2.Value;
const _errs9 = errors;
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
validate20.errors = [{instancePath:instancePath+"/ProfileItem/" + i0+"/Value",schemaPath:"#/properties/ProfileItem/items/properties/Value/type",keyword:"type",params:{type: schema31.properties.ProfileItem.items.properties.Value.type},message:"must be string,integer"}];
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
else {
validate20.errors = [{instancePath:instancePath+"/ProfileItem/" + i0,schemaPath:"#/properties/ProfileItem/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
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
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
validate20.evaluated = {"props":{"From_Account":true,"ProfileItem":true},"dynamicProps":false,"dynamicItems":false};

const portrait_get = validate21;

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
if(((data.To_Account === undefined) && (missing0 = "To_Account")) || ((data.TagList === undefined) && (missing0 = "TagList"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.To_Account !== undefined){
let data0 = data.To_Account;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate21.errors = [{instancePath:instancePath+"/To_Account",schemaPath:"#/properties/To_Account/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data0.length < 1){
validate21.errors = [{instancePath:instancePath+"/To_Account",schemaPath:"#/properties/To_Account/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate21.errors = [{instancePath:instancePath+"/To_Account/" + i0,schemaPath:"#/properties/To_Account/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/To_Account/" + i0,schemaPath:"#/properties/To_Account/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/To_Account",schemaPath:"#/properties/To_Account/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.TagList !== undefined){
let data2 = data.TagList;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
validate21.errors = [{instancePath:instancePath+"/TagList",schemaPath:"#/properties/TagList/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(typeof data2[i1] !== "string"){
validate21.errors = [{instancePath:instancePath+"/TagList/" + i1,schemaPath:"#/properties/TagList/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/TagList",schemaPath:"#/properties/TagList/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"To_Account":true,"TagList":true},"dynamicProps":false,"dynamicItems":false};

const account_import = validate22;
const func4 = byteLength;
const pattern4 = new RegExp("^[ -~]+$", "u");

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
if(data.UserID !== undefined){
let data0 = data.UserID;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate22.errors = [{instancePath:instancePath+"/UserID",schemaPath:"#/properties/UserID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate22.errors = [{instancePath:instancePath+"/UserID",schemaPath:"#/properties/UserID/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func4(data0) > 32){
validate22.errors = [{instancePath:instancePath+"/UserID",schemaPath:"#/properties/UserID/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/UserID",schemaPath:"#/properties/UserID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Identifier !== undefined){
let data1 = data.Identifier;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate22.errors = [{instancePath:instancePath+"/Identifier",schemaPath:"#/properties/Identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data1)){
validate22.errors = [{instancePath:instancePath+"/Identifier",schemaPath:"#/properties/Identifier/pattern",keyword:"pattern",params:{pattern: "^[ -~]+$"},message:"must match pattern \""+"^[ -~]+$"+"\""}];
return false;
}
else {
if(func4(data1) > 32){
validate22.errors = [{instancePath:instancePath+"/Identifier",schemaPath:"#/properties/Identifier/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 32 bytes long in UTF-8"}];
return false;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/Identifier",schemaPath:"#/properties/Identifier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Nick !== undefined){
let data2 = data.Nick;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func4(data2) > 500){
validate22.errors = [{instancePath:instancePath+"/Nick",schemaPath:"#/properties/Nick/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/Nick",schemaPath:"#/properties/Nick/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.FaceUrl !== undefined){
let data3 = data.FaceUrl;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func4(data3) > 500){
validate22.errors = [{instancePath:instancePath+"/FaceUrl",schemaPath:"#/properties/FaceUrl/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/FaceUrl",schemaPath:"#/properties/FaceUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
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
validate22.evaluated = {"props":{"UserID":true,"Identifier":true,"Nick":true,"FaceUrl":true},"dynamicProps":false,"dynamicItems":false};

const account_check = validate23;

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
if((data.CheckItem === undefined) && (missing0 = "CheckItem")){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.CheckItem !== undefined){
let data0 = data.CheckItem;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate23.errors = [{instancePath:instancePath+"/CheckItem",schemaPath:"#/properties/CheckItem/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data0.length < 1){
validate23.errors = [{instancePath:instancePath+"/CheckItem",schemaPath:"#/properties/CheckItem/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.UserID !== undefined){
let data2 = data1.UserID;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate23.errors = [{instancePath:instancePath+"/CheckItem/" + i0+"/UserID",schemaPath:"#/properties/CheckItem/items/properties/UserID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/CheckItem/" + i0+"/UserID",schemaPath:"#/properties/CheckItem/items/properties/UserID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.Identifier !== undefined){
let data3 = data1.Identifier;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate23.errors = [{instancePath:instancePath+"/CheckItem/" + i0+"/Identifier",schemaPath:"#/properties/CheckItem/items/properties/Identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/CheckItem/" + i0+"/Identifier",schemaPath:"#/properties/CheckItem/items/properties/Identifier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/CheckItem/" + i0,schemaPath:"#/properties/CheckItem/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/CheckItem",schemaPath:"#/properties/CheckItem/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
validate23.evaluated = {"props":{"CheckItem":true},"dynamicProps":false,"dynamicItems":false};

const im_set_attr_name = validate24;
const pattern6 = new RegExp("^[0-9]$", "u");

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
if((data.AttrNames === undefined) && (missing0 = "AttrNames")){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.AttrNames !== undefined){
let data0 = data.AttrNames;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs3 = errors;
if(errors === _errs3){
if(typeof key0 === "string"){
if(!pattern6.test(key0)){
const err0 = {instancePath:instancePath+"/AttrNames",schemaPath:"#/properties/AttrNames/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]$"},message:"must match pattern \""+"^[0-9]$"+"\"",propertyName:key0};
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
const err1 = {instancePath:instancePath+"/AttrNames",schemaPath:"#/properties/AttrNames/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/AttrNames",schemaPath:"#/properties/AttrNames/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate24.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key1 in data0){
let data1 = data0[key1];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate24.errors = [{instancePath:instancePath+"/AttrNames/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/AttrNames/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func4(data1) > 50){
validate24.errors = [{instancePath:instancePath+"/AttrNames/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/AttrNames/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/AttrNames/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/AttrNames/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/AttrNames",schemaPath:"#/properties/AttrNames/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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
validate24.evaluated = {"props":{"AttrNames":true},"dynamicProps":false,"dynamicItems":false};

const im_get_attr_name = validate25;

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
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":false,"dynamicItems":false};

const im_set_attr = validate26;

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
if((data.UserAttrs === undefined) && (missing0 = "UserAttrs")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.UserAttrs !== undefined){
let data0 = data.UserAttrs;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate26.errors = [{instancePath:instancePath+"/UserAttrs",schemaPath:"#/properties/UserAttrs/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data0.length < 1){
validate26.errors = [{instancePath:instancePath+"/UserAttrs",schemaPath:"#/properties/UserAttrs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.To_Account === undefined) && (missing1 = "To_Account")) || ((data1.Attrs === undefined) && (missing1 = "Attrs"))){
validate26.errors = [{instancePath:instancePath+"/UserAttrs/" + i0,schemaPath:"#/properties/UserAttrs/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.To_Account !== undefined){
let data2 = data1.To_Account;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate26.errors = [{instancePath:instancePath+"/UserAttrs/" + i0+"/To_Account",schemaPath:"#/properties/UserAttrs/items/properties/To_Account/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/UserAttrs/" + i0+"/To_Account",schemaPath:"#/properties/UserAttrs/items/properties/To_Account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.Attrs !== undefined){
let data3 = data1.Attrs;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func4(data4) > 50){
validate26.errors = [{instancePath:instancePath+"/UserAttrs/" + i0+"/Attrs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/UserAttrs/items/properties/Attrs/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/UserAttrs/" + i0+"/Attrs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/UserAttrs/items/properties/Attrs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/UserAttrs/" + i0+"/Attrs",schemaPath:"#/properties/UserAttrs/items/properties/Attrs/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
validate26.errors = [{instancePath:instancePath+"/UserAttrs/" + i0,schemaPath:"#/properties/UserAttrs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/UserAttrs",schemaPath:"#/properties/UserAttrs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate26.evaluated = {"props":{"UserAttrs":true},"dynamicProps":false,"dynamicItems":false};

const im_get_attr = validate27;

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
if((data.To_Account === undefined) && (missing0 = "To_Account")){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.To_Account !== undefined){
let data0 = data.To_Account;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate27.errors = [{instancePath:instancePath+"/To_Account",schemaPath:"#/properties/To_Account/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data0.length < 1){
validate27.errors = [{instancePath:instancePath+"/To_Account",schemaPath:"#/properties/To_Account/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate27.errors = [{instancePath:instancePath+"/To_Account/" + i0,schemaPath:"#/properties/To_Account/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/To_Account/" + i0,schemaPath:"#/properties/To_Account/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/To_Account",schemaPath:"#/properties/To_Account/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
validate27.evaluated = {"props":{"To_Account":true},"dynamicProps":false,"dynamicItems":false};

const multiaccount_import = validate28;

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
if(data.AccountList !== undefined){
let data0 = data.AccountList;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate28.errors = [{instancePath:instancePath+"/AccountList",schemaPath:"#/properties/AccountList/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data0.length < 1){
validate28.errors = [{instancePath:instancePath+"/AccountList",schemaPath:"#/properties/AccountList/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.UserID !== undefined){
let data2 = data1.UserID;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate28.errors = [{instancePath:instancePath+"/AccountList/" + i0+"/UserID",schemaPath:"#/properties/AccountList/items/properties/UserID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/AccountList/" + i0+"/UserID",schemaPath:"#/properties/AccountList/items/properties/UserID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.Identifier !== undefined){
let data3 = data1.Identifier;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate28.errors = [{instancePath:instancePath+"/AccountList/" + i0+"/Identifier",schemaPath:"#/properties/AccountList/items/properties/Identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/AccountList/" + i0+"/Identifier",schemaPath:"#/properties/AccountList/items/properties/Identifier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.Nick !== undefined){
const _errs9 = errors;
if(typeof data1.Nick !== "string"){
validate28.errors = [{instancePath:instancePath+"/AccountList/" + i0+"/Nick",schemaPath:"#/properties/AccountList/items/properties/Nick/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.FaceUrl !== undefined){
const _errs11 = errors;
if(typeof data1.FaceUrl !== "string"){
validate28.errors = [{instancePath:instancePath+"/AccountList/" + i0+"/FaceUrl",schemaPath:"#/properties/AccountList/items/properties/FaceUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/AccountList/" + i0,schemaPath:"#/properties/AccountList/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/AccountList",schemaPath:"#/properties/AccountList/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Accounts !== undefined){
let data6 = data.Accounts;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length > 100){
validate28.errors = [{instancePath:instancePath+"/Accounts",schemaPath:"#/properties/Accounts/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data6.length < 1){
validate28.errors = [{instancePath:instancePath+"/Accounts",schemaPath:"#/properties/Accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func1(data7) < 1){
validate28.errors = [{instancePath:instancePath+"/Accounts/" + i1,schemaPath:"#/properties/Accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/Accounts/" + i1,schemaPath:"#/properties/Accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/Accounts",schemaPath:"#/properties/Accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
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
validate28.evaluated = {"props":{"AccountList":true,"Accounts":true},"dynamicProps":false,"dynamicItems":false};

const account_delete = validate29;

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
if((data.DeleteItem === undefined) && (missing0 = "DeleteItem")){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.DeleteItem !== undefined){
let data0 = data.DeleteItem;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate29.errors = [{instancePath:instancePath+"/DeleteItem",schemaPath:"#/properties/DeleteItem/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data0.length < 1){
validate29.errors = [{instancePath:instancePath+"/DeleteItem",schemaPath:"#/properties/DeleteItem/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.UserID !== undefined){
let data2 = data1.UserID;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate29.errors = [{instancePath:instancePath+"/DeleteItem/" + i0+"/UserID",schemaPath:"#/properties/DeleteItem/items/properties/UserID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/DeleteItem/" + i0+"/UserID",schemaPath:"#/properties/DeleteItem/items/properties/UserID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.Identifier !== undefined){
let data3 = data1.Identifier;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate29.errors = [{instancePath:instancePath+"/DeleteItem/" + i0+"/Identifier",schemaPath:"#/properties/DeleteItem/items/properties/Identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/DeleteItem/" + i0+"/Identifier",schemaPath:"#/properties/DeleteItem/items/properties/Identifier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/DeleteItem/" + i0,schemaPath:"#/properties/DeleteItem/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/DeleteItem",schemaPath:"#/properties/DeleteItem/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate29.evaluated = {"props":{"DeleteItem":true},"dynamicProps":false,"dynamicItems":false};

const kick = validate30;

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
if(data.UserID !== undefined){
let data0 = data.UserID;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate30.errors = [{instancePath:instancePath+"/UserID",schemaPath:"#/properties/UserID/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/UserID",schemaPath:"#/properties/UserID/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Identifier !== undefined){
let data1 = data.Identifier;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate30.errors = [{instancePath:instancePath+"/Identifier",schemaPath:"#/properties/Identifier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/Identifier",schemaPath:"#/properties/Identifier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"UserID":true,"Identifier":true},"dynamicProps":false,"dynamicItems":false};

const query_online_status = validate31;
const schema42 = {"type":"object","required":["To_Account"],"properties":{"To_Account":{"type":"array","minItems":1,"maxItems":500,"items":{"type":"string","minLength":1,"description":"A UserID.","x-violations":{"type":60015}},"x-violations":{"required":90003,"type":90003,"maxItems":90011}},"IsNeedDetail":{"type":"integer","enum":[0,1],"description":"1 asks for the platforms."},"IsReturnInstid":{"type":"integer","enum":[0,1],"description":"Accepted without effect."},"IsReturnCustomStatus":{"type":"integer","enum":[0,1],"description":"Accepted without effect."}}};

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
if((data.To_Account === undefined) && (missing0 = "To_Account")){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.To_Account !== undefined){
let data0 = data.To_Account;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 500){
validate31.errors = [{instancePath:instancePath+"/To_Account",schemaPath:"#/properties/To_Account/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
else {
if(data0.length < 1){
validate31.errors = [{instancePath:instancePath+"/To_Account",schemaPath:"#/properties/To_Account/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate31.errors = [{instancePath:instancePath+"/To_Account/" + i0,schemaPath:"#/properties/To_Account/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/To_Account/" + i0,schemaPath:"#/properties/To_Account/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/To_Account",schemaPath:"#/properties/To_Account/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.IsNeedDetail !== undefined){
let data2 = data.IsNeedDetail;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate31.errors = [{instancePath:instancePath+"/IsNeedDetail",schemaPath:"#/properties/IsNeedDetail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(!((data2 === 0) || (data2 === 1))){
validate31.errors = [{instancePath:instancePath+"/IsNeedDetail",schemaPath:"#/properties/IsNeedDetail/enum",keyword:"enum",params:{allowedValues: schema42.properties.IsNeedDetail.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.IsReturnInstid !== undefined){
let data3 = data.IsReturnInstid;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate31.errors = [{instancePath:instancePath+"/IsReturnInstid",schemaPath:"#/properties/IsReturnInstid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(!((data3 === 0) || (data3 === 1))){
validate31.errors = [{instancePath:instancePath+"/IsReturnInstid",schemaPath:"#/properties/IsReturnInstid/enum",keyword:"enum",params:{allowedValues: schema42.properties.IsReturnInstid.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.IsReturnCustomStatus !== undefined){
let data4 = data.IsReturnCustomStatus;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate31.errors = [{instancePath:instancePath+"/IsReturnCustomStatus",schemaPath:"#/properties/IsReturnCustomStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(!((data4 === 0) || (data4 === 1))){
validate31.errors = [{instancePath:instancePath+"/IsReturnCustomStatus",schemaPath:"#/properties/IsReturnCustomStatus/enum",keyword:"enum",params:{allowedValues: schema42.properties.IsReturnCustomStatus.enum},message:"must be equal to one of the allowed values"}];
return false;
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
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"To_Account":true,"IsNeedDetail":true,"IsReturnInstid":true,"IsReturnCustomStatus":true},"dynamicProps":false,"dynamicItems":false};

const im_remove_attr = validate32;

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
if((data.UserAttrs === undefined) && (missing0 = "UserAttrs")){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.UserAttrs !== undefined){
let data0 = data.UserAttrs;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate32.errors = [{instancePath:instancePath+"/UserAttrs",schemaPath:"#/properties/UserAttrs/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data0.length < 1){
validate32.errors = [{instancePath:instancePath+"/UserAttrs",schemaPath:"#/properties/UserAttrs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.To_Account === undefined) && (missing1 = "To_Account")) || ((data1.Attrs === undefined) && (missing1 = "Attrs"))){
validate32.errors = [{instancePath:instancePath+"/UserAttrs/" + i0,schemaPath:"#/properties/UserAttrs/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.To_Account !== undefined){
let data2 = data1.To_Account;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate32.errors = [{instancePath:instancePath+"/UserAttrs/" + i0+"/To_Account",schemaPath:"#/properties/UserAttrs/items/properties/To_Account/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/UserAttrs/" + i0+"/To_Account",schemaPath:"#/properties/UserAttrs/items/properties/To_Account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.Attrs !== undefined){
let data3 = data1.Attrs;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length < 1){
validate32.errors = [{instancePath:instancePath+"/UserAttrs/" + i0+"/Attrs",schemaPath:"#/properties/UserAttrs/items/properties/Attrs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(typeof data3[i1] !== "string"){
validate32.errors = [{instancePath:instancePath+"/UserAttrs/" + i0+"/Attrs/" + i1,schemaPath:"#/properties/UserAttrs/items/properties/Attrs/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/UserAttrs/" + i0+"/Attrs",schemaPath:"#/properties/UserAttrs/items/properties/Attrs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate32.errors = [{instancePath:instancePath+"/UserAttrs/" + i0,schemaPath:"#/properties/UserAttrs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/UserAttrs",schemaPath:"#/properties/UserAttrs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate32.evaluated = {"props":{"UserAttrs":true},"dynamicProps":false,"dynamicItems":false};

const im_add_tag = validate33;

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
if((data.UserTags === undefined) && (missing0 = "UserTags")){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.UserTags !== undefined){
let data0 = data.UserTags;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate33.errors = [{instancePath:instancePath+"/UserTags",schemaPath:"#/properties/UserTags/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data0.length < 1){
validate33.errors = [{instancePath:instancePath+"/UserTags",schemaPath:"#/properties/UserTags/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.To_Account === undefined) && (missing1 = "To_Account")) || ((data1.Tags === undefined) && (missing1 = "Tags"))){
validate33.errors = [{instancePath:instancePath+"/UserTags/" + i0,schemaPath:"#/properties/UserTags/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.To_Account !== undefined){
let data2 = data1.To_Account;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate33.errors = [{instancePath:instancePath+"/UserTags/" + i0+"/To_Account",schemaPath:"#/properties/UserTags/items/properties/To_Account/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/UserTags/" + i0+"/To_Account",schemaPath:"#/properties/UserTags/items/properties/To_Account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.Tags !== undefined){
let data3 = data1.Tags;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 10){
validate33.errors = [{instancePath:instancePath+"/UserTags/" + i0+"/Tags",schemaPath:"#/properties/UserTags/items/properties/Tags/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
return false;
}
else {
if(data3.length < 1){
validate33.errors = [{instancePath:instancePath+"/UserTags/" + i0+"/Tags",schemaPath:"#/properties/UserTags/items/properties/Tags/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) < 1){
validate33.errors = [{instancePath:instancePath+"/UserTags/" + i0+"/Tags/" + i1,schemaPath:"#/properties/UserTags/items/properties/Tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(func4(data4) > 50){
validate33.errors = [{instancePath:instancePath+"/UserTags/" + i0+"/Tags/" + i1,schemaPath:"#/properties/UserTags/items/properties/Tags/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/UserTags/" + i0+"/Tags/" + i1,schemaPath:"#/properties/UserTags/items/properties/Tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/UserTags/" + i0+"/Tags",schemaPath:"#/properties/UserTags/items/properties/Tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate33.errors = [{instancePath:instancePath+"/UserTags/" + i0,schemaPath:"#/properties/UserTags/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/UserTags",schemaPath:"#/properties/UserTags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
validate33.evaluated = {"props":{"UserTags":true},"dynamicProps":false,"dynamicItems":false};

const im_push = validate34;
const schema45 = {"type":"object","required":["MsgRandom","MsgBody"],"properties":{"From_Account":{"description":"The sender; the admin who calls by default.","type":"string","minLength":1,"x-violations":{"type":60015}},"Condition":{"type":"object","description":"Attributes and tags may not be mixed.","properties":{"AttrsAnd":{"type":"object","minProperties":1,"additionalProperties":{"type":"string","x-max-bytes":50,"x-violations":{"type":90033,"x-max-bytes":90033}},"description":"Values by the attribute's name."},"AttrsOr":{"type":"object","minProperties":1,"additionalProperties":{"type":"string","x-max-bytes":50,"x-violations":{"type":90033,"x-max-bytes":90033}},"description":"Values by the attribute's name."},"TagsAnd":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","x-max-bytes":50,"x-violations":{"type":90040,"x-max-bytes":90020}},"x-violations":{"maxItems":90032}},"TagsOr":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","x-max-bytes":50,"x-violations":{"type":90040,"x-max-bytes":90020}},"x-violations":{"maxItems":90032}}}},"MsgRandom":{"type":"integer","minimum":0,"maximum":4294967295,"x-violations":{"required":90005,"type":90005,"minimum":90005,"maximum":90005}},"MsgBody":{"type":"array","minItems":1,"x-violations":{"type":90007,"minItems":90010},"items":{"type":"object","required":["MsgType","MsgContent"],"x-violations":{"type":90002,"required":90002},"properties":{"MsgType":{"type":"string","enum":["TIMTextElem","TIMLocationElem","TIMFaceElem","TIMCustomElem","TIMSoundElem","TIMImageElem","TIMFileElem","TIMVideoFileElem"],"x-violations":{"type":90002,"enum":90010}},"MsgContent":{"type":"object","additionalProperties":true,"x-violations":{"type":90002}}}}},"MsgLifeTime":{"type":"integer","minimum":0,"maximum":604800,"description":"Seconds that the message is kept for users who are offline; 0, the default, reaches online users only.","x-violations":{"type":90044,"minimum":90044,"maximum":90026}},"OfflinePushInfo":{"type":"object","additionalProperties":true,"x-violations":{"type":90043}}}};

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
if(((data.MsgRandom === undefined) && (missing0 = "MsgRandom")) || ((data.MsgBody === undefined) && (missing0 = "MsgBody"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.From_Account !== undefined){
let data0 = data.From_Account;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate34.errors = [{instancePath:instancePath+"/From_Account",schemaPath:"#/properties/From_Account/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/From_Account",schemaPath:"#/properties/From_Account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Condition !== undefined){
let data1 = data.Condition;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.AttrsAnd !== undefined){
let data2 = data1.AttrsAnd;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
validate34.errors = [{instancePath:instancePath+"/Condition/AttrsAnd",schemaPath:"#/properties/Condition/properties/AttrsAnd/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
for(const key0 in data2){
let data3 = data2[key0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func4(data3) > 50){
validate34.errors = [{instancePath:instancePath+"/Condition/AttrsAnd/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Condition/properties/AttrsAnd/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/Condition/AttrsAnd/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Condition/properties/AttrsAnd/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/Condition/AttrsAnd",schemaPath:"#/properties/Condition/properties/AttrsAnd/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.AttrsOr !== undefined){
let data4 = data1.AttrsOr;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
validate34.errors = [{instancePath:instancePath+"/Condition/AttrsOr",schemaPath:"#/properties/Condition/properties/AttrsOr/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
for(const key1 in data4){
let data5 = data4[key1];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func4(data5) > 50){
validate34.errors = [{instancePath:instancePath+"/Condition/AttrsOr/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Condition/properties/AttrsOr/additionalProperties/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/Condition/AttrsOr/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Condition/properties/AttrsOr/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/Condition/AttrsOr",schemaPath:"#/properties/Condition/properties/AttrsOr/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.TagsAnd !== undefined){
let data6 = data1.TagsAnd;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 10){
validate34.errors = [{instancePath:instancePath+"/Condition/TagsAnd",schemaPath:"#/properties/Condition/properties/TagsAnd/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
return false;
}
else {
if(data6.length < 1){
validate34.errors = [{instancePath:instancePath+"/Condition/TagsAnd",schemaPath:"#/properties/Condition/properties/TagsAnd/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func4(data7) > 50){
validate34.errors = [{instancePath:instancePath+"/Condition/TagsAnd/" + i0,schemaPath:"#/properties/Condition/properties/TagsAnd/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/Condition/TagsAnd/" + i0,schemaPath:"#/properties/Condition/properties/TagsAnd/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
else {
validate34.errors = [{instancePath:instancePath+"/Condition/TagsAnd",schemaPath:"#/properties/Condition/properties/TagsAnd/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.TagsOr !== undefined){
let data8 = data1.TagsOr;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length > 10){
validate34.errors = [{instancePath:instancePath+"/Condition/TagsOr",schemaPath:"#/properties/Condition/properties/TagsOr/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
return false;
}
else {
if(data8.length < 1){
validate34.errors = [{instancePath:instancePath+"/Condition/TagsOr",schemaPath:"#/properties/Condition/properties/TagsOr/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(func4(data9) > 50){
validate34.errors = [{instancePath:instancePath+"/Condition/TagsOr/" + i1,schemaPath:"#/properties/Condition/properties/TagsOr/items/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 50 bytes long in UTF-8"}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/Condition/TagsOr/" + i1,schemaPath:"#/properties/Condition/properties/TagsOr/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/Condition/TagsOr",schemaPath:"#/properties/Condition/properties/TagsOr/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/Condition",schemaPath:"#/properties/Condition/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.MsgRandom !== undefined){
let data10 = data.MsgRandom;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate34.errors = [{instancePath:instancePath+"/MsgRandom",schemaPath:"#/properties/MsgRandom/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4294967295 || isNaN(data10)){
validate34.errors = [{instancePath:instancePath+"/MsgRandom",schemaPath:"#/properties/MsgRandom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate34.errors = [{instancePath:instancePath+"/MsgRandom",schemaPath:"#/properties/MsgRandom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.MsgBody !== undefined){
let data11 = data.MsgBody;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
if(data11.length < 1){
validate34.errors = [{instancePath:instancePath+"/MsgBody",schemaPath:"#/properties/MsgBody/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if(((data12.MsgType === undefined) && (missing1 = "MsgType")) || ((data12.MsgContent === undefined) && (missing1 = "MsgContent"))){
validate34.errors = [{instancePath:instancePath+"/MsgBody/" + i2,schemaPath:"#/properties/MsgBody/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data12.MsgType !== undefined){
let data13 = data12.MsgType;
const _errs29 = errors;
if(typeof data13 !== "string"){
validate34.errors = [{instancePath:instancePath+"/MsgBody/" + i2+"/MsgType",schemaPath:"#/properties/MsgBody/items/properties/MsgType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data13 === "TIMTextElem") || (data13 === "TIMLocationElem")) || (data13 === "TIMFaceElem")) || (data13 === "TIMCustomElem")) || (data13 === "TIMSoundElem")) || (data13 === "TIMImageElem")) || (data13 === "TIMFileElem")) || (data13 === "TIMVideoFileElem"))){
validate34.errors = [{instancePath:instancePath+"/MsgBody/" + i2+"/MsgType",schemaPath:"#/properties/MsgBody/items/properties/MsgType/enum",keyword:"enum",params:{allowedValues: schema45.properties.MsgBody.items.properties.MsgType.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs29 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.MsgContent !== undefined){
let data14 = data12.MsgContent;
const _errs31 = errors;
if(errors === _errs31){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
}
else {
validate34.errors = [{instancePath:instancePath+"/MsgBody/" + i2+"/MsgContent",schemaPath:"#/properties/MsgBody/items/properties/MsgContent/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs31 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/MsgBody/" + i2,schemaPath:"#/properties/MsgBody/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate34.errors = [{instancePath:instancePath+"/MsgBody",schemaPath:"#/properties/MsgBody/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.MsgLifeTime !== undefined){
let data15 = data.MsgLifeTime;
const _errs34 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate34.errors = [{instancePath:instancePath+"/MsgLifeTime",schemaPath:"#/properties/MsgLifeTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 604800 || isNaN(data15)){
validate34.errors = [{instancePath:instancePath+"/MsgLifeTime",schemaPath:"#/properties/MsgLifeTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate34.errors = [{instancePath:instancePath+"/MsgLifeTime",schemaPath:"#/properties/MsgLifeTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.OfflinePushInfo !== undefined){
let data16 = data.OfflinePushInfo;
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
}
else {
validate34.errors = [{instancePath:instancePath+"/OfflinePushInfo",schemaPath:"#/properties/OfflinePushInfo/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs36 === errors;
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
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"From_Account":true,"Condition":true,"MsgRandom":true,"MsgBody":true,"MsgLifeTime":true,"OfflinePushInfo":true},"dynamicProps":false,"dynamicItems":false};

/** The chat API's request bodies, by operation. */
export const chatRequests: Readonly<Record<"portrait_set" | "portrait_get" | "account_import" | "account_check" | "im_set_attr_name" | "im_get_attr_name" | "im_set_attr" | "im_get_attr" | "multiaccount_import" | "account_delete" | "kick" | "query_online_status" | "im_remove_attr" | "im_add_tag" | "im_get_tag" | "im_remove_tag" | "im_remove_all_tags" | "im_push", import('../create-validator.ts').Validator<import('../wire.ts').ChatErrorCode>>> = {
  portrait_set: createValidator(portrait_set, 40001, {"#/properties/From_Account/type":60015,"#/properties/ProfileItem/items/properties/Value/type":40610}),
  portrait_get: createValidator(portrait_get, 40001, {"#/required/To_Account":40002,"#/properties/To_Account/minItems":40002,"#/properties/To_Account/items/type":60015}),
  account_import: createValidator(account_import, 70402, {"#/properties/UserID/type":60015,"#/properties/Identifier/type":60015,"#/properties/Nick/x-max-bytes":40601,"#/properties/FaceUrl/x-max-bytes":40601}),
  account_check: createValidator(account_check, 70402, {"#/properties/CheckItem/items/properties/UserID/type":60015,"#/properties/CheckItem/items/properties/Identifier/type":60015}),
  im_set_attr_name: createValidator(im_set_attr_name, 90001, {"#/properties/AttrNames/propertyNames/pattern":90033,"#/properties/AttrNames/additionalProperties/minLength":90033,"#/properties/AttrNames/additionalProperties/x-max-bytes":90033}),
  im_get_attr_name: createValidator(im_get_attr_name, 90001, {}),
  im_set_attr: createValidator(im_set_attr, 90001, {"#/properties/UserAttrs/maxItems":90018,"#/properties/UserAttrs/items/properties/To_Account/type":60015,"#/properties/UserAttrs/items/properties/Attrs/additionalProperties/type":90033,"#/properties/UserAttrs/items/properties/Attrs/additionalProperties/x-max-bytes":90033}),
  im_get_attr: createValidator(im_get_attr, 90001, {"#/properties/To_Account/maxItems":90018,"#/properties/To_Account/items/type":60015}),
  multiaccount_import: createValidator(multiaccount_import, 70402, {"#/properties/AccountList/items/properties/UserID/type":60015,"#/properties/AccountList/items/properties/Identifier/type":60015,"#/properties/Accounts/items/type":60015}),
  account_delete: createValidator(account_delete, 70402, {"#/properties/DeleteItem/items/properties/UserID/type":60015,"#/properties/DeleteItem/items/properties/Identifier/type":60015}),
  kick: createValidator(kick, 70402, {"#/properties/UserID/type":60015,"#/properties/Identifier/type":60015}),
  query_online_status: createValidator(query_online_status, 90001, {"#/required/To_Account":90003,"#/properties/To_Account/type":90003,"#/properties/To_Account/maxItems":90011,"#/properties/To_Account/items/type":60015}),
  im_remove_attr: createValidator(im_remove_attr, 90001, {"#/properties/UserAttrs/maxItems":90018,"#/properties/UserAttrs/items/properties/To_Account/type":60015,"#/properties/UserAttrs/items/properties/Attrs/items/type":90033}),
  im_add_tag: createValidator(im_add_tag, 90001, {"#/properties/UserTags/maxItems":90018,"#/properties/UserTags/items/properties/To_Account/type":60015,"#/properties/UserTags/items/properties/Tags/maxItems":90032,"#/properties/UserTags/items/properties/Tags/items/minLength":90034,"#/properties/UserTags/items/properties/Tags/items/x-max-bytes":90034}),
  im_get_tag: createValidator(im_get_attr, 90001, {"#/properties/To_Account/maxItems":90018,"#/properties/To_Account/items/type":60015}),
  im_remove_tag: createValidator(im_add_tag, 90001, {"#/properties/UserTags/maxItems":90018,"#/properties/UserTags/items/properties/To_Account/type":60015,"#/properties/UserTags/items/properties/Tags/maxItems":90032,"#/properties/UserTags/items/properties/Tags/items/minLength":90034,"#/properties/UserTags/items/properties/Tags/items/x-max-bytes":90034}),
  im_remove_all_tags: createValidator(im_get_attr, 90001, {"#/properties/To_Account/maxItems":90018,"#/properties/To_Account/items/type":60015}),
  im_push: createValidator(im_push, 90001, {"#/required/MsgRandom":90005,"#/properties/From_Account/type":60015,"#/properties/Condition/properties/AttrsAnd/additionalProperties/type":90033,"#/properties/Condition/properties/AttrsAnd/additionalProperties/x-max-bytes":90033,"#/properties/Condition/properties/AttrsOr/additionalProperties/type":90033,"#/properties/Condition/properties/AttrsOr/additionalProperties/x-max-bytes":90033,"#/properties/Condition/properties/TagsAnd/maxItems":90032,"#/properties/Condition/properties/TagsAnd/items/type":90040,"#/properties/Condition/properties/TagsAnd/items/x-max-bytes":90020,"#/properties/Condition/properties/TagsOr/maxItems":90032,"#/properties/Condition/properties/TagsOr/items/type":90040,"#/properties/Condition/properties/TagsOr/items/x-max-bytes":90020,"#/properties/MsgRandom/type":90005,"#/properties/MsgRandom/minimum":90005,"#/properties/MsgRandom/maximum":90005,"#/properties/MsgBody/type":90007,"#/properties/MsgBody/minItems":90010,"#/properties/MsgBody/items/type":90002,"#/properties/MsgBody/items/required/MsgType":90002,"#/properties/MsgBody/items/required/MsgContent":90002,"#/properties/MsgBody/items/properties/MsgType/type":90002,"#/properties/MsgBody/items/properties/MsgType/enum":90010,"#/properties/MsgBody/items/properties/MsgContent/type":90002,"#/properties/MsgLifeTime/type":90044,"#/properties/MsgLifeTime/minimum":90044,"#/properties/MsgLifeTime/maximum":90026,"#/properties/OfflinePushInfo/type":90043}),
}
