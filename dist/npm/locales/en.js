import{e as o}from"../chunks/common-Q0FJ8o6n.js";import{e as s}from"../chunks/clip-more-C47LKyEY.js";import{e as m}from"../chunks/dialogs-BBn3wvOK.js";const r={...m,...s,...o};export{r as en};
