import{e as o}from"../chunks/common-D4nIaSsu.js";import{e as s}from"../chunks/clip-more-BlrEdaCb.js";import{e as m}from"../chunks/dialogs-CIy4khbK.js";const r={...m,...s,...o};export{r as en};
