import{e as o}from"../chunks/common-I7UXnZsx.js";import{e as s}from"../chunks/clip-more-C105vRz8.js";import{e as m}from"../chunks/dialogs-SUGsJRuq.js";const r={...m,...s,...o};export{r as en};
