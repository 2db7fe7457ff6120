import{e as o}from"../chunks/common-8b4kL88q.js";import{e as s}from"../chunks/clip-more-CfP50hbD.js";import{e as m}from"../chunks/dialogs-h51rjEUp.js";const r={...m,...s,...o};export{r as en};
