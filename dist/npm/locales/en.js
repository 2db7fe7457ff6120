import{e as o}from"../chunks/common-Tj7jOYxd.js";import{e as s}from"../chunks/clip-more-9zJ1OvRS.js";import{e as m}from"../chunks/dialogs-B11QHON1.js";const r={...m,...s,...o};export{r as en};
