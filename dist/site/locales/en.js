import{e as o}from"../chunks/common-HHIvVBSp.js";import{e as s}from"../chunks/clip-more-Dq8wtADm.js";import{e as m}from"../chunks/dialogs-BVjcnNMV.js";const r={...m,...s,...o};export{r as en};
