import{e as o}from"../chunks/common-DNnrGl3_.js";import{e as s}from"../chunks/clip-more-_iT8Dex2.js";import{e as m}from"../chunks/dialogs-KDFiZ24V.js";const r={...m,...s,...o};export{r as en};
