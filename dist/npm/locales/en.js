import{e as o}from"../chunks/common-BmtuT-Gv.js";import{e as s}from"../chunks/clip-more-DJaAqfQS.js";import{e as m}from"../chunks/dialogs-C_qgDYnt.js";const r={...m,...s,...o};export{r as en};
