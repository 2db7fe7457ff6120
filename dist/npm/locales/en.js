import{e as o}from"../chunks/common-BSobU6Zd.js";import{e as s}from"../chunks/clip-more-D0boO21V.js";import{e as m}from"../chunks/dialogs-DDiamkct.js";const r={...m,...s,...o};export{r as en};
