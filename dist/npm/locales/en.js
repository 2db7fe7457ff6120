import{e as o}from"../chunks/common-D1B4B6oG.js";import{e as s}from"../chunks/clip-more-B0bFGmmZ.js";import{e as m}from"../chunks/dialogs-DKOGx3ht.js";const r={...m,...s,...o};export{r as en};
