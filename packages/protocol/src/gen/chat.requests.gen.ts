/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/chat/openapi.yaml, SHA-256 94b506266be6e74c1d478bd055d636b91bda98e5247a10fa1d4a1f9df7d41deb
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
let missing0;
if((data.UserID === undefined) && (missing0 = "UserID")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
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
if(data.Nick !== undefined){
let data1 = data.Nick;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func4(data1) > 500){
validate22.errors = [{instancePath:instancePath+"/Nick",schemaPath:"#/properties/Nick/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/Nick",schemaPath:"#/properties/Nick/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.FaceUrl !== undefined){
let data2 = data.FaceUrl;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func4(data2) > 500){
validate22.errors = [{instancePath:instancePath+"/FaceUrl",schemaPath:"#/properties/FaceUrl/x-max-bytes",keyword:"x-max-bytes",params:{},message:"must be at most 500 bytes long in UTF-8"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/FaceUrl",schemaPath:"#/properties/FaceUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"UserID":true,"Nick":true,"FaceUrl":true},"dynamicProps":false,"dynamicItems":false};

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
let missing1;
if((data1.UserID === undefined) && (missing1 = "UserID")){
validate23.errors = [{instancePath:instancePath+"/CheckItem/" + i0,schemaPath:"#/properties/CheckItem/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
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
const pattern5 = new RegExp("^[0-9]$", "u");

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
if(!pattern5.test(key0)){
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

/** The chat API's request bodies, by operation. */
export const chatRequests: Readonly<Record<"portrait_set" | "portrait_get" | "account_import" | "account_check" | "im_set_attr_name" | "im_get_attr_name" | "im_set_attr" | "im_get_attr", import('../create-validator.ts').Validator<import('../wire.ts').ChatErrorCode>>> = {
  portrait_set: createValidator(portrait_set, 40001, {"#/properties/From_Account/type":60015,"#/properties/ProfileItem/items/properties/Value/type":40610}),
  portrait_get: createValidator(portrait_get, 40001, {"#/required/To_Account":40002,"#/properties/To_Account/minItems":40002,"#/properties/To_Account/items/type":60015}),
  account_import: createValidator(account_import, 70402, {"#/properties/UserID/type":60015,"#/properties/Nick/x-max-bytes":40601,"#/properties/FaceUrl/x-max-bytes":40601}),
  account_check: createValidator(account_check, 70402, {"#/properties/CheckItem/items/properties/UserID/type":60015}),
  im_set_attr_name: createValidator(im_set_attr_name, 90001, {"#/properties/AttrNames/propertyNames/pattern":90033,"#/properties/AttrNames/additionalProperties/minLength":90033,"#/properties/AttrNames/additionalProperties/x-max-bytes":90033}),
  im_get_attr_name: createValidator(im_get_attr_name, 90001, {}),
  im_set_attr: createValidator(im_set_attr, 90001, {"#/properties/UserAttrs/maxItems":90018,"#/properties/UserAttrs/items/properties/To_Account/type":60015,"#/properties/UserAttrs/items/properties/Attrs/additionalProperties/type":90033,"#/properties/UserAttrs/items/properties/Attrs/additionalProperties/x-max-bytes":90033}),
  im_get_attr: createValidator(im_get_attr, 90001, {"#/properties/To_Account/maxItems":90018,"#/properties/To_Account/items/type":60015}),
}
