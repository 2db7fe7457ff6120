import{e as o}from"../chunks/common-lrACfPa1.js";import{e as s}from"../chunks/clip-more-BlMoS4P8.js";import{e as m}from"../chunks/dialogs-BYo4sM-S.js";const r={...m,...s,...o};export{r as en};
