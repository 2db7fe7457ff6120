import{e as o}from"../chunks/common-bIK-X1Yd.js";import{e as s}from"../chunks/clip-more-Ccap57KP.js";import{e as m}from"../chunks/dialogs-DkagTaRt.js";const r={...m,...s,...o};export{r as en};
