import{e as o}from"../chunks/common-NiFWTl74.js";import{e as s}from"../chunks/clip-more-ChW1NYNI.js";import{e as m}from"../chunks/dialogs-DbapKEGk.js";const r={...m,...s,...o};export{r as en};
