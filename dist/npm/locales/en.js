import{e as o}from"../chunks/common-CTN8z-kS.js";import{e as s}from"../chunks/clip-more-D4NJFQ3P.js";import{e as m}from"../chunks/dialogs-CdzmGiJX.js";const r={...m,...s,...o};export{r as en};
