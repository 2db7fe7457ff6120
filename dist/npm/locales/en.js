import{e as o}from"../chunks/common-DO4lyaIc.js";import{e as s}from"../chunks/clip-more-xM-19zOu.js";import{e as m}from"../chunks/dialogs-E3FzcOhq.js";const r={...m,...s,...o};export{r as en};
