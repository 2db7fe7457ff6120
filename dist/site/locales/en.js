import{e as o}from"../chunks/common-D-AEdV3_.js";import{e as s}from"../chunks/clip-more-cJytyZo4.js";import{e as m}from"../chunks/dialogs-68RDYVnD.js";const r={...m,...s,...o};export{r as en};
