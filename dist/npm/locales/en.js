import{e as o}from"../chunks/common-DuaPOZP2.js";import{e as s}from"../chunks/clip-more-Cqh1NV_5.js";import{e as m}from"../chunks/dialogs-COT9GyuJ.js";const r={...m,...s,...o};export{r as en};
