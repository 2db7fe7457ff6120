import{e as o}from"../chunks/common-vM31eykj.js";import{e as s}from"../chunks/clip-more-qyeTng7N.js";import{e as m}from"../chunks/dialogs-flBqJjRh.js";const r={...m,...s,...o};export{r as en};
