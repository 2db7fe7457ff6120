import{e as o}from"../chunks/common-Cyww-r99.js";import{e as s}from"../chunks/clip-more-Chf8qzTD.js";import{e as m}from"../chunks/dialogs-CE4odPeH.js";const r={...m,...s,...o};export{r as en};
