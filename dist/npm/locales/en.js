import{e as o}from"../chunks/common-CRk0aH5y.js";import{e as s}from"../chunks/clip-more-DuydlsQI.js";import{e as m}from"../chunks/dialogs-CuML4jZs.js";const r={...m,...s,...o};export{r as en};
