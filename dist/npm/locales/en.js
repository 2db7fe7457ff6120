import{e as o}from"../chunks/common-B1theyDs.js";import{e as s}from"../chunks/clip-more-B3FJ1SLl.js";import{e as m}from"../chunks/dialogs-Dx5G3SvV.js";const r={...m,...s,...o};export{r as en};
