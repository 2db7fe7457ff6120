import{e as o}from"../chunks/common-BMps8tey.js";import{e as s}from"../chunks/clip-more-BiGvCO2H.js";import{e as m}from"../chunks/dialogs-BL9z3MjM.js";const r={...m,...s,...o};export{r as en};
