import{e as o}from"../chunks/common-i-sv5F1R.js";import{e as s}from"../chunks/clip-more-CoD43kvp.js";import{e as m}from"../chunks/dialogs-Dd95JBST.js";const r={...m,...s,...o};export{r as en};
