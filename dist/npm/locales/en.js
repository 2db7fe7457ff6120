import{e as o}from"../chunks/common-Ck3cbuFK.js";import{e as s}from"../chunks/clip-more-POwTDJyn.js";import{e as m}from"../chunks/dialogs-BRl1JR85.js";const r={...m,...s,...o};export{r as en};
