import{e as o}from"../chunks/common-BkjpC89v.js";import{e as s}from"../chunks/clip-more-ClyuOdGq.js";import{e as m}from"../chunks/dialogs-XHWesIPF.js";const r={...m,...s,...o};export{r as en};
