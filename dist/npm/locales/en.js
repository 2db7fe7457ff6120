import{e as o}from"../chunks/common-rCH-vBW5.js";import{e as s}from"../chunks/clip-more-CMB5KMPA.js";import{e as m}from"../chunks/dialogs-DSVxqUmo.js";const r={...m,...s,...o};export{r as en};
