import{e as o}from"../chunks/common-DAG_myym.js";import{e as s}from"../chunks/clip-more-B7zGOdFr.js";import{e as m}from"../chunks/dialogs-BiAyRxdc.js";const r={...m,...s,...o};export{r as en};
