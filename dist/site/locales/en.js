import{e as o}from"../chunks/common-Bvpnyb1A.js";import{e as s}from"../chunks/clip-more-CVB_zttS.js";import{e as m}from"../chunks/dialogs-D5uJ2A3V.js";const r={...m,...s,...o};export{r as en};
