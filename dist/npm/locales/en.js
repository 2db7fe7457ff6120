import{e as o}from"../chunks/common-DKZ2fkPV.js";import{e as s}from"../chunks/clip-more-DnuPGiH0.js";import{e as m}from"../chunks/dialogs-DM7GlWGQ.js";const r={...m,...s,...o};export{r as en};
