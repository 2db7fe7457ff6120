import{e as o}from"../chunks/common-k2EfRxiW.js";import{e as s}from"../chunks/clip-more-CbDtec5X.js";import{e as m}from"../chunks/dialogs-CcZYFm7a.js";const r={...m,...s,...o};export{r as en};
