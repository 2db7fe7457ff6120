import{e as o}from"../chunks/common-D7_R5ro-.js";import{e as s}from"../chunks/clip-more-BEBBE5ym.js";import{e as m}from"../chunks/dialogs-tiMtyl9F.js";const r={...m,...s,...o};export{r as en};
