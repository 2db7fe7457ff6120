import{e as o}from"../chunks/common-D6O0BAkQ.js";import{e as s}from"../chunks/clip-more-BYr_m7z5.js";import{e as m}from"../chunks/dialogs-DyHkMSM7.js";const r={...m,...s,...o};export{r as en};
