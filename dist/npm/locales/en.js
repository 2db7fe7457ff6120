import{e as o}from"../chunks/common-VCWgW6RO.js";import{e as s}from"../chunks/clip-more-9kZtG8QV.js";import{e as m}from"../chunks/dialogs-S6lwgDXs.js";const r={...m,...s,...o};export{r as en};
