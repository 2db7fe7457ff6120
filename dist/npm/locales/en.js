import{e as o}from"../chunks/common-C2V7DpDe.js";import{e as s}from"../chunks/clip-more-JmSeZMhr.js";import{e as m}from"../chunks/dialogs-uP_9zwT0.js";const r={...m,...s,...o};export{r as en};
