import{e as o}from"../chunks/common-DXG899xm.js";import{e as s}from"../chunks/clip-more-CHMtshFk.js";import{e as m}from"../chunks/dialogs-Cu8lLpZW.js";const r={...m,...s,...o};export{r as en};
