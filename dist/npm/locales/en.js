import{e as o}from"../chunks/common-BeYWvZHM.js";import{e as s}from"../chunks/clip-more-BDEClM-a.js";import{e as m}from"../chunks/dialogs-CQYliRbg.js";const r={...m,...s,...o};export{r as en};
