import{e as o}from"../chunks/common-DEVVghoI.js";import{e as s}from"../chunks/clip-more-Bz5jOGG5.js";import{e as m}from"../chunks/dialogs-D4QPFC6J.js";const r={...m,...s,...o};export{r as en};
